package io.rainsocket.cdi;

import io.rainsocket.Channel;
import io.rainsocket.SocketScoped;
import io.rainsocket.cdi.parameter.PayloadTypes;
import io.rainsocket.cdi.parameter.TypeNames;
import io.rainsocket.cdi.scope.CallContext;
import io.rainsocket.cdi.scope.CallContexts;
import io.rainsocket.cdi.scope.SessionContexts;
import io.rainsocket.cdi.scope.SocketContext;
import io.rainsocket.cdi.validation.Validations;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Conversation;
import jakarta.enterprise.context.Destroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.context.SessionScoped;
import jakarta.enterprise.context.spi.Context;
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

    private final SocketContext sockets = new SocketContext();
    private boolean socketScopeVisible;
    private boolean sessionScopeVisible;

    /** Takes note of a bean of any kind; the conversation is every CDI container's own, and only there in HTTP requests. */
    void add(Bean<?> bean) {
        exceptionMappers.add(bean);
        requestScopeVisible |=
                bean.getScope() == RequestScoped.class && !bean.getTypes().contains(Conversation.class);
        socketScopeVisible |= bean.getScope() == SocketScoped.class;
        sessionScopeVisible |= bean.getScope() == SessionScoped.class;
    }

    /** Takes note of an observer: those of a scope's begin and end see it. */
    void add(ObserverMethod<?> observer) {
        requestScopeVisible |= observer.getObservedQualifiers().stream().anyMatch(SCOPE_EVENTS::contains);
    }

    /** The scope that is registered with CDI, whether a bean has it or not. */
    Context socketScope() {
        return sockets;
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
                AccessRules.check(bean, problems);
                reader.read(bean).ifPresent(model -> prepared.add(prepare(bean, model, factory)));
            } else {
                reader.refuse(bean);
            }
        }
        exceptionMappers.check(problems);
        validations = new Validations(beans);
        RequestContexts requests = new RequestContexts(beans, requestScopeVisible);
        CallContexts contexts = contexts(beans, problems);
        Channels channels = new Channels(
                contexts,
                webApp -> new HandlerValidation(
                        webApp, validations, contexts, exceptionMappers.of(webApp, beans, requests)),
                prepared);
        new ChannelConflicts(problems).check(channels.models());
        return channels;
    }

    /** Lets go of what a web application that has stopped had. */
    void forget(ClassLoader webApp) {
        if (validations != null) {
            validations.forget(webApp);
        }
    }

    /** The scopes that somebody could see. */
    private CallContexts contexts(BeanManager beans, Problems problems) {
        List<CallContext> visible = new ArrayList<>();
        if (requestScopeVisible) {
            visible.add(new RequestContexts(beans, true));
        }
        if (sessionScopeVisible) {
            SessionContexts.of(beans).ifPresentOrElse(visible::add, () -> refuseSessionScope(beans, problems));
        }
        if (socketScopeVisible) {
            visible.add(sockets);
        }
        return new CallContexts(visible, sockets);
    }

    private void refuseSessionScope(BeanManager beans, Problems problems) {
        found.values().forEach(channel -> new SessionScopeSearch(beans)
                .from(channel.bean())
                .ifPresent(bean -> problems.add(
                        DefinitionError.SESSION_SCOPE,
                        TypeNames.of(channel.beanClass()),
                        "the session-scoped bean " + TypeNames.of(bean.getBeanClass())
                                + " on a server whose CDI container offers its session scope to nobody",
                        "the state into attributes of socket.session(), or into a @SocketScoped bean")));
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
