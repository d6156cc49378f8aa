package io.rainsocket.it.websession;

import io.rainsocket.Channel;
import io.rainsocket.OnEvent;

/** Hears how the sockets of the cart end. */
@Channel("watch")
public class WatchChannel {

    @OnEvent("ready")
    boolean ready() {
        return true;
    }
}
