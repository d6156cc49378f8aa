package io.rainsocket.cdi;

import io.rainsocket.cdi.check.CallCheck;
import io.rainsocket.cdi.check.ConnectChecks;
import java.util.List;

/** Chooses what stands before the channel of a bean, and before each of its methods. */
final class Checks {

    private Checks() {}

    /** In the order in which they are asked. */
    static List<CallCheck> ofCall(ChannelBean bean, HandlerMethod handler) {
        return AccessRules.ofMethod(bean, handler)
                .<List<CallCheck>>map(List::of)
                .orElse(List.of());
    }

    static ConnectChecks ofConnect(ChannelBean bean) {
        return AccessRules.ofChannel(bean)
                .map(check -> new ConnectChecks(List.of(), List.of(check)))
                .orElse(ConnectChecks.NONE);
    }
}
