package io.rainsocket.deploy;

import io.rainsocket.Channel;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.enterprise.inject.spi.WithAnnotations;
import jakarta.servlet.ServletContext;
import java.lang.annotation.Annotation;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Starts the server where no {@link RainsocketInitializer} did: the container calls none because of an {@code <absolute-ordering>}, or
 * calls it before CDI is up (Tomcat with Weld).
 *
 * <p>CDI tells the start of a web application to observers that belong to it, which those of an extension in an EAR's {@code lib} folder
 * do not. So each web application gets an observer that says to be one of a class of its own that names a channel.
 */
public class LateStart implements Extension {

    /** By its loader, a class of each archive with channels. Written and read by the thread that starts CDI. */
    private final Map<ClassLoader, Class<?>> witnesses = new LinkedHashMap<>();

    void channel(@Observes @WithAnnotations(Channel.class) ProcessAnnotatedType<?> event) {
        Class<?> type = event.getAnnotatedType().getJavaClass();
        witnesses.putIfAbsent(type.getClassLoader(), type);
    }

    void addObservers(@Observes AfterBeanDiscovery event) {
        for (Class<?> witness : witnesses.values()) {
            observe(event, witness, Initialized.Literal.APPLICATION, LateApplication::startUnlessServed);
            observe(event, witness, BeforeDestroyed.Literal.APPLICATION, LateApplication::stop);
        }
        witnesses.clear();
    }

    private static void observe(
            AfterBeanDiscovery event, Class<?> witness, Annotation moment, Consumer<ServletContext> action) {
        event.<ServletContext>addObserverMethod()
                .beanClass(witness)
                .observedType(ServletContext.class)
                .addQualifier(moment)
                .notifyWith(context -> action.accept(context.getEvent()));
    }
}
