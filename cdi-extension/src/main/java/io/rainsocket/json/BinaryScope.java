package io.rainsocket.json;

import java.util.List;
import java.util.function.Supplier;

/** Hands a packet's attachments past JSON-B, which has no room for them, to our serializers. */
final class BinaryScope {

    /** Set during a call into JSON-B only. */
    private final ThreadLocal<List<byte[]>> attachments = new ThreadLocal<>();

    /** Runs a call into JSON-B; a call inside of another one leaves that one's attachments as they were. */
    <T> T call(List<byte[]> current, Supplier<T> action) {
        List<byte[]> outer = attachments.get();
        attachments.set(current);
        try {
            return action.get();
        } finally {
            if (outer == null) {
                attachments.remove();
            } else {
                attachments.set(outer);
            }
        }
    }

    List<byte[]> attachments() {
        List<byte[]> current = attachments.get();
        return current == null ? List.of() : current;
    }
}
