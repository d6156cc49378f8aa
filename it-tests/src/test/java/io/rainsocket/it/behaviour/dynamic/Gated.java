package io.rainsocket.it.behaviour.dynamic;

import io.rainsocket.Channel;
import io.rainsocket.ChannelDecider;
import io.rainsocket.Handshake;
import io.rainsocket.OnEvent;

/** Who may be here is decided by more than the name. */
@Channel("/gated-{owner}")
public class Gated implements ChannelDecider {

    @Override
    public boolean accepts(String name, Handshake handshake) {
        if (name.endsWith("-broken")) {
            throw new IllegalStateException("cannot decide");
        }
        return name.equals("/gated-" + handshake.auth().get("user"));
    }

    @OnEvent("echo")
    String echo(String text) {
        return text;
    }
}
