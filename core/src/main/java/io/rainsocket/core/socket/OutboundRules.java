package io.rainsocket.core.socket;

import io.rainsocket.Backlog;
import io.rainsocket.Overflow;

/**
 * How much may wait for each socket of a namespace, and what becomes of more.
 *
 * @param maxBytes the limit; 0 in what a namespace {@linkplain NamespaceHandler#outbound() wants} means the application's
 * @param maxMessages the limit; 0 likewise
 * @param overflow the policy
 */
public record OutboundRules(long maxBytes, int maxMessages, Overflow overflow) {

    static OutboundRules of(Backlog backlog) {
        return new OutboundRules(backlog.maxOutboundBytes(), backlog.maxOutboundMessages(), backlog.overflow());
    }

    /** What is not said here is taken from there. */
    OutboundRules orElse(OutboundRules defaults) {
        return new OutboundRules(
                maxBytes == 0 ? defaults.maxBytes : maxBytes,
                maxMessages == 0 ? defaults.maxMessages : maxMessages,
                overflow);
    }

    /** Whether a volatile event may wait. */
    boolean keepsVolatile() {
        return overflow == Overflow.DROP_VOLATILE;
    }

    /** Whether something that waits may make room for others. */
    boolean mayDrop(Outgoing outgoing) {
        return outgoing.isMereEvent()
                && switch (overflow) {
                    case DISCONNECT -> false;
                    case DROP_OLDEST -> true;
                    case DROP_VOLATILE -> outgoing.isVolatile();
                };
    }
}
