package io.rainsocket.cdi.limit;

import io.rainsocket.ClientException;
import java.util.Map;

/** An event is beyond a limit. Without a stack trace, since clients can have as many of it as they like. */
final class LimitException extends ClientException {

    private static final long serialVersionUID = 1L;

    LimitException(String type, Map<String, Object> details) {
        super(type, null, details);
    }

    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
