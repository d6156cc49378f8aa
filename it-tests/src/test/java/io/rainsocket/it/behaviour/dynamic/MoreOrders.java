package io.rainsocket.it.behaviour.dynamic;

import io.rainsocket.Channel;
import io.rainsocket.ChannelParam;
import io.rainsocket.OnEvent;

/** A second bean for the same namespaces. */
@Channel("/orders-{id}")
public class MoreOrders {

    @OnEvent("more")
    String more(@ChannelParam("id") String id) {
        return "more of " + id;
    }
}
