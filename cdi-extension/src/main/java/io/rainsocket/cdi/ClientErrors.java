package io.rainsocket.cdi;

import io.rainsocket.ArgumentException;
import io.rainsocket.ClientException;
import io.rainsocket.ConnectRefusedException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What the clients of a web application get to know of failures: asks its exception mappers. Immutable, any thread may ask. */
final class ClientErrors {

    /** Exceptions that say themselves what they mean to clients. */
    private static final Set<Class<?>> SPEAK_FOR_THEMSELVES =
            Set.of(ClientException.class, ArgumentException.class, ConnectRefusedException.class);

    private final RequestContexts contexts;
    private final Map<Class<?>, Mapper> mappers;

    ClientErrors(RequestContexts contexts, Map<Class<?>, Mapper> mappers) {
        this.contexts = contexts;
        this.mappers = Map.copyOf(mappers);
    }

    /** A {@link ClientException} if a mapper says what clients may know of an unwrapped failure, else the failure as it is. */
    Throwable forClient(Throwable failure) {
        for (Class<?> type = failure.getClass(); type != Object.class; type = type.getSuperclass()) {
            Mapper mapper = mappers.get(type);
            if (mapper != null) {
                return contexts.call(() -> mapper.map(failure));
            }
            if (SPEAK_FOR_THEMSELVES.contains(type)) {
                return failure;
            }
        }
        return failure;
    }

    /** The refusal that a client hears of a failure, {@code null} if it is no business of clients. */
    static ConnectRefusedException refusal(Throwable failure) {
        if (failure instanceof ConnectRefusedException refused) {
            return refused;
        }
        return failure instanceof ClientException told ? refusal(told) : null;
    }

    private static ConnectRefusedException refusal(ClientException told) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("type", told.type());
        told.details().forEach(data::putIfAbsent);
        return new ConnectRefusedException(told.getMessage() == null ? told.type() : told.getMessage(), data);
    }

    /** An {@link io.rainsocket.ExceptionMapper} that is ready to be asked. */
    @FunctionalInterface
    interface Mapper {

        /** What is to become of a failure of its class. */
        Throwable map(Throwable failure);
    }
}
