package io.rainsocket.cdi;

import io.rainsocket.Channel;
import io.rainsocket.SessionPolicy;
import io.rainsocket.cdi.check.CallCheck;
import io.rainsocket.cdi.check.ConnectChecks;
import io.rainsocket.cdi.check.SessionRequired;
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
        return session(bean).and(access(bean));
    }

    private static ConnectChecks access(ChannelBean bean) {
        return AccessRules.ofChannel(bean)
                .map(check -> new ConnectChecks(List.of(), List.of(check)))
                .orElse(ConnectChecks.NONE);
    }

    private static ConnectChecks session(ChannelBean bean) {
        return bean.type().getAnnotation(Channel.class).session() == SessionPolicy.REQUIRED
                ? new ConnectChecks(List.of(new SessionRequired()), List.of())
                : ConnectChecks.NONE;
    }
}
