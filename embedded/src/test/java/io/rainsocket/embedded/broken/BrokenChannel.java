package io.rainsocket.embedded.broken;

import io.rainsocket.Channel;
import io.rainsocket.OnEvent;

/** A channel with a mistake: its handler is static. */
@Channel("broken")
public class BrokenChannel {

    @OnEvent("never")
    static void never() {}
}
