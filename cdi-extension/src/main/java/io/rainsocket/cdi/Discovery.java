package io.rainsocket.cdi;

import io.rainsocket.Channel;
import io.rainsocket.cdi.parameter.PayloadTypes;
import io.rainsocket.cdi.validation.Validations;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Conversation;
import jakarta.enterprise.context.Destroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.ObserverMethod;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Collects the beans that are channels, or have methods as if they were, while CDI starts. */
final class Discovery {

    private static final Set<Annotation> SCOPE_EVENTS =
            Set.of(Initialized.Literal.REQUEST, BeforeDestroyed.Literal.REQUEST, Destroyed.Literal.REQUEST);

    /** By bean, since containers tell of session beans twice. CDI calls an extension from one thread at a time. */
    private final Map<Bean<?>, ChannelBean> found = new LinkedHashMap<>();

    private final ExceptionMappers exceptionMappers = new ExceptionMappers();

    /** {@code null} until the channels are read, which is before anyone else asks. */
    private volatile Validations validations;

    /** Whether a request scope would be seen. */
    private boolean requestScopeVisible;

    /** Takes note of a bean of any kind; the conversation is every CDI container's own, and only there in HTTP requests. */
    void add(Bean<?> bean) {
        exceptionMappers.add(bean);
        requestScopeVisible |=
                bean.getScope() == RequestScoped.class && !bean.getTypes().contains(Conversation.class);
    }

    /** Takes note of an observer: those of a scope's begin and end see it. */
    void add(ObserverMethod<?> observer) {
        requestScopeVisible |= observer.getObservedQualifiers().stream().anyMatch(SCOPE_EVENTS::contains);
    }

    void add(ChannelBean bean) {
        if (isChannel(bean) || DeclaredHandler.anyIn(bean.type())) {
            found.putIfAbsent(bean.bean(), bean);
        }
    }

    /** Reads them all; what has mistakes is left out and noted. */
    Channels channels(BeanManager beans, PayloadTypes payloadTypes, Problems problems) {
        ChannelReader reader = new ChannelReader(payloadTypes, problems);
        InvokerFactory factory = new InvokerFactory(beans, problems);
        List<Channels.Prepared> prepared = new ArrayList<>();
        for (ChannelBean bean : found.values()) {
            if (isChannel(bean)) {
                reader.read(bean).ifPresent(model -> prepared.add(prepare(bean, model, factory)));
            } else {
                reader.refuse(bean);
            }
        }
        exceptionMappers.check(problems);
        validations = new Validations(beans);
        RequestContexts contexts = new RequestContexts(beans, requestScopeVisible);
        Channels channels = new Channels(contexts, webApp -> validation(webApp, beans, contexts), prepared);
        new ChannelConflicts(problems).check(channels.models());
        return channels;
    }

    private HandlerValidation validation(ClassLoader webApp, BeanManager beans, RequestContexts contexts) {
        return new HandlerValidation(webApp, validations, contexts, exceptionMappers.of(webApp, beans, contexts));
    }

    /** Lets go of what a web application that has stopped had. */
    void forget(ClassLoader webApp) {
        if (validations != null) {
            validations.forget(webApp);
        }
    }

    private static Channels.Prepared prepare(ChannelBean bean, ChannelModel model, InvokerFactory factory) {
        List<MethodInvoker> invokers = model.handlers().stream()
                .map(handler -> factory.invoker(bean, handler))
                .flatMap(Optional::stream)
                .toList();
        return new Channels.Prepared(
                model,
                bean.type().getAnnotation(Channel.class).acks(),
                invokers,
                Checks.ofConnect(bean),
                factory.decider(bean));
    }

    private static boolean isChannel(ChannelBean bean) {
        return bean.type().isAnnotationPresent(Channel.class);
    }
}
