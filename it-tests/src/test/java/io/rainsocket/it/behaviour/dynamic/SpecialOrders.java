package io.rainsocket.it.behaviour.dynamic;

import io.rainsocket.Channel;
import io.rainsocket.OnEvent;

/** Has a name that the pattern of the others fits, too. */
@Channel("/orders-special")
public class SpecialOrders {

    @OnEvent("who")
    String who() {
        return "the fixed one";
    }
}
