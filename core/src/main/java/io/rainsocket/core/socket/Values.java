package io.rainsocket.core.socket;

import io.rainsocket.ArgumentException;
import io.rainsocket.spi.PayloadMapper;
import java.util.ArrayList;
import java.util.List;

/** Gives plain Java values, as they come from other servers, their types back. */
final class Values {

    private Values() {}

    @SuppressWarnings("unchecked") // the mapper gives what the type asks for
    static <T> T convert(Object value, Class<T> type, PayloadMapper mapper) {
        try {
            StringBuilder json = new StringBuilder();
            List<byte[]> attachments = new ArrayList<>(0);
            mapper.write(value, json, attachments);
            return (T) mapper.read(json.toString(), type, attachments);
        } catch (RuntimeException e) {
            throw new ArgumentException(0, "RS-0140 a value of a socket is no " + type.getTypeName(), e);
        }
    }
}
