package io.rainsocket.cdi;

import io.rainsocket.Channel;
import io.rainsocket.ChannelDecider;
import io.rainsocket.ChannelHandler;
import io.rainsocket.Concurrent;
import io.rainsocket.NonBlocking;
import io.rainsocket.OutboundBuffer;
import io.rainsocket.Socket;
import io.rainsocket.cdi.parameter.HandlerKind;
import io.rainsocket.cdi.parameter.PayloadTypes;
import io.rainsocket.cdi.parameter.SpecialParameter;
import io.rainsocket.cdi.parameter.TypeNames;
import jakarta.annotation.Priority;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what a bean declares for its channel, and notes what is wrong with it. */
final class ChannelReader {

    private static final Method HANDLE = handleMethod();

    private final PayloadTypes payloadTypes;
    private final Problems problems;

    ChannelReader(PayloadTypes payloadTypes, Problems problems) {
        this.payloadTypes = payloadTypes;
        this.problems = problems;
    }

    /** The bean's model without the handlers that are wrong; empty if it has no address. */
    Optional<ChannelModel> read(ChannelBean bean) {
        Class<?> beanClass = bean.beanClass();
        Channel channel = bean.type().getAnnotation(Channel.class);
        ParameterReader.Rules rules = new ParameterReader.Rules(payloadTypes, ChannelNames.parts(channel));
        List<HandlerMethod> handlers = handlers(bean, rules);
        checkDecider(bean, channel);
        checkBuffer(bean);
        if (!ChannelNames.check(channel, beanClass, TypeNames.of(beanClass), problems)) {
            return Optional.empty();
        }
        return Optional.of(new ChannelModel(
                ChannelNames.address(channel, beanClass), beanClass, priority(bean), buffer(bean), handlers));
    }

    /** Notes that a bean without {@code @Channel} has handler methods. */
    void refuse(ChannelBean bean) {
        for (DeclaredHandler handler : DeclaredHandler.of(bean.type(), new TypeVariables(bean.beanClass()))) {
            problems.add(
                    DefinitionError.NO_CHANNEL,
                    TypeNames.of(bean.beanClass(), handler.method()),
                    annotation(handler.kinds().get(0)) + " in a bean without @Channel",
                    "@Channel(\"name\") on the class " + TypeNames.of(bean.beanClass()));
        }
    }

    private List<HandlerMethod> handlers(ChannelBean bean, ParameterReader.Rules rules) {
        TypeVariables variables = new TypeVariables(bean.beanClass());
        List<DeclaredHandler> declared = DeclaredHandler.of(bean.type(), variables);
        boolean handlesSockets = ChannelHandler.class.isAssignableFrom(bean.beanClass());
        if (declared.isEmpty() && !handlesSockets && !isDecider(bean)) {
            problems.add(
                    DefinitionError.NO_HANDLER,
                    TypeNames.of(bean.beanClass()),
                    "@Channel without a handler",
                    "for example @OnEvent(\"message\") void message(Socket socket, String text)");
        }
        MethodReader reader = new MethodReader(bean, variables, rules, problems);
        List<HandlerMethod> handlers = new ArrayList<>();
        declared.forEach(handler -> reader.read(handler).ifPresent(handlers::add));
        checkEvents(handlers);
        if (handlesSockets) {
            handlers.add(handle(bean));
        }
        return handlers;
    }

    private void checkEvents(List<HandlerMethod> handlers) {
        Map<String, HandlerMethod> first = new HashMap<>();
        for (HandlerMethod handler : handlers) {
            HandlerMethod other = handler.kind().bindsArguments()
                    ? first.putIfAbsent(handler.kind() + " " + handler.event(), handler)
                    : null;
            if (other != null) {
                problems.add(
                        DefinitionError.EVENT_TWICE,
                        handler.toString(),
                        annotation(handler.kind()) + "(\"" + handler.event() + "\"), which " + other + " has too",
                        "another event name, or one method that does both");
            }
        }
    }

    private static String annotation(HandlerKind kind) {
        return "@" + kind.annotation().getSimpleName();
    }

    private void checkDecider(ChannelBean bean, Channel channel) {
        if (isDecider(bean) && !NamePattern.is(channel.value())) {
            problems.add(
                    DefinitionError.DECIDER_WITHOUT_PATTERN,
                    TypeNames.of(bean.beanClass()),
                    "ChannelDecider and @Channel(\"" + channel.value() + "\")",
                    "@BeforeConnect to decide who may join, or a part in braces");
        }
    }

    private void checkBuffer(ChannelBean bean) {
        buffer(bean)
                .filter(buffer -> buffer.maxBytes() < 0 || buffer.maxMessages() < 0)
                .ifPresent(buffer -> problems.add(
                        DefinitionError.BUFFER_RANGE,
                        TypeNames.of(bean.beanClass()),
                        buffer.toString(),
                        "for example @OutboundBuffer(overflow = Overflow.DROP_OLDEST, maxMessages = 100)"));
    }

    private static Optional<OutboundBuffer> buffer(ChannelBean bean) {
        return Optional.ofNullable(bean.type().getAnnotation(OutboundBuffer.class));
    }

    private static boolean isDecider(ChannelBean bean) {
        return ChannelDecider.class.isAssignableFrom(bean.beanClass());
    }

    private static HandlerMethod handle(ChannelBean bean) {
        return new HandlerMethod(
                HandlerKind.CONNECT,
                "",
                bean.beanClass(),
                HANDLE,
                bean.type().isAnnotationPresent(NonBlocking.class),
                bean.type().isAnnotationPresent(Concurrent.class),
                HandlerMethod.Answering.NOBODY,
                List.of(SpecialParameter.matching(Socket.class).orElseThrow()));
    }

    private static int priority(ChannelBean bean) {
        Priority priority = bean.type().getAnnotation(Priority.class);
        return priority == null ? Integer.MAX_VALUE : priority.value();
    }

    private static Method handleMethod() {
        try {
            return ChannelHandler.class.getMethod("handle", Socket.class);
        } catch (NoSuchMethodException e) {
            throw new LinkageError("ChannelHandler is not the one that this class was compiled with", e);
        }
    }
}
