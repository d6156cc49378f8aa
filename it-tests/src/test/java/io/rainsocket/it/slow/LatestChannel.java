package io.rainsocket.it.slow;

import io.rainsocket.Channel;
import io.rainsocket.OnEvent;
import io.rainsocket.OutboundBuffer;
import io.rainsocket.Overflow;

/** Who does not read loses what is old. */
@Channel("latest")
@OutboundBuffer(overflow = Overflow.DROP_OLDEST, maxMessages = 20)
public class LatestChannel {

    @OnEvent("echo")
    String echo(String text) {
        return text;
    }
}
