package io.rainsocket.core.socket;

import io.rainsocket.ArgumentException;
import io.rainsocket.spi.PayloadMapper;
import java.util.List;

/** Binds the auth object of a CONNECT packet. */
final class AuthObject {

    private AuthObject() {}

    @SuppressWarnings("unchecked") // the mapper gives what the type asks for
    static <T> T bind(String json, Class<T> type, PayloadMapper mapper) {
        try {
            return (T) mapper.read(json, type, List.of());
        } catch (RuntimeException e) {
            throw new ArgumentException(0, "RS-0106 the auth object does not fit " + type.getTypeName(), e);
        }
    }
}
