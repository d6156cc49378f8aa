package io.rainsocket.cdi.limit;

import io.rainsocket.cdi.check.CallCheck;
import io.rainsocket.cdi.parameter.Invocation;
import java.util.Map;

/**
 * Refuses events whose arguments are too large.
 *
 * @param max the largest size in bytes
 */
public record PayloadCheck(int max) implements CallCheck {

    @Override
    public void check(Invocation invocation) {
        if (invocation.arguments().bytes() > max) {
            throw new LimitException("payload", Map.of("max", max));
        }
    }
}
