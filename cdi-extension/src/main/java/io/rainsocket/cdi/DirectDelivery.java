package io.rainsocket.cdi;

import jakarta.enterprise.inject.spi.EventContext;
import jakarta.enterprise.inject.spi.EventMetadata;
import jakarta.enterprise.inject.spi.InjectionPoint;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Set;

/** An event on its way to an observer that is called by us, not by the container; {@code qualifiers} are the event's. */
record DirectDelivery<T>(T event, Set<Annotation> qualifiers) implements EventContext<T>, EventMetadata {

    @Override
    public T getEvent() {
        return event;
    }

    @Override
    public EventMetadata getMetadata() {
        return this;
    }

    @Override
    public Set<Annotation> getQualifiers() {
        return qualifiers;
    }

    @Override
    public InjectionPoint getInjectionPoint() {
        return null; // as for every event that is fired without one
    }

    @Override
    public Type getType() {
        return event.getClass();
    }
}
