package io.rainsocket.cdi;

import io.rainsocket.Ack;
import io.rainsocket.Arguments;
import io.rainsocket.BroadcastOperator;
import io.rainsocket.Emitter;
import io.rainsocket.Event;
import io.rainsocket.Handshake;
import io.rainsocket.cdi.parameter.HandlerKind;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.Future;
import java.util.stream.BaseStream;

/** What handler methods may return. */
final class Results {

    /** Results that look like values and are none: what is on its way, what can be read once, and what lives on the server. */
    private static final List<Class<?>> NO_VALUES = List.of(
            Future.class,
            BaseStream.class,
            Flow.Publisher.class,
            Emitter.class,
            BroadcastOperator.class,
            Handshake.class,
            Event.class,
            Arguments.class,
            Ack.class);

    private Results() {}

    static boolean allowed(HandlerKind kind, Class<?> result) {
        if (result == void.class || CompletionStage.class.isAssignableFrom(result)) {
            return true;
        }
        return kind.bindsArguments() && NO_VALUES.stream().noneMatch(no -> no.isAssignableFrom(result));
    }

    /** Whether a method never has a value to answer with. */
    static boolean isNothing(Type result) {
        return result == void.class
                || result == Void.class
                || result instanceof ParameterizedType generic
                        && CompletionStage.class.isAssignableFrom((Class<?>) generic.getRawType())
                        && generic.getActualTypeArguments()[0] == Void.class;
    }
}
