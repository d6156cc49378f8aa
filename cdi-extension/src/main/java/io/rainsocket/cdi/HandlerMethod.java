package io.rainsocket.cdi;

import io.rainsocket.cdi.parameter.HandlerKind;
import io.rainsocket.cdi.parameter.Parameter;
import io.rainsocket.cdi.parameter.TypeNames;
import java.lang.reflect.Method;
import java.util.List;

/**
 * A method of a channel's bean that is called for what happens in the channel.
 *
 * @param kind what it is called for
 * @param event the event's name, empty unless the kind {@linkplain HandlerKind#bindsArguments() has one}
 * @param beanClass the class of the bean, which may have inherited the method
 * @param method the method
 * @param nonBlocking whether its author declared that it never blocks
 * @param concurrent whether nothing has to wait for it
 * @param answering who acknowledges the event
 * @param parameters its parameters, in their order
 */
public record HandlerMethod(
        HandlerKind kind,
        String event,
        Class<?> beanClass,
        Method method,
        boolean nonBlocking,
        boolean concurrent,
        Answering answering,
        List<Parameter> parameters) {

    /** Who acknowledges an event. */
    public enum Answering {
        /** Nobody: if no other handler of the event does, it is acknowledged without arguments when all are done. */
        NOBODY,
        /** The method's result is the answer. */
        RESULT,
        /** The method itself, through its {@link io.rainsocket.Ack} parameter. */
        METHOD
    }

    /** Makes the record unmodifiable. */
    public HandlerMethod {
        parameters = List.copyOf(parameters);
    }

    /**
     * The method's name for messages.
     *
     * @return for example {@code Chat#say(Socket, String)}
     */
    @Override
    public String toString() {
        return TypeNames.of(beanClass, method);
    }
}
