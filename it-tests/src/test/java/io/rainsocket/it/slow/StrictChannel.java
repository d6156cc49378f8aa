package io.rainsocket.it.slow;

import io.rainsocket.Channel;
import io.rainsocket.DisconnectReason;
import io.rainsocket.OnDisconnect;
import io.rainsocket.OnEvent;
import io.rainsocket.OutboundBuffer;
import io.rainsocket.Overflow;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Who does not read is shown out. */
@Channel("strict")
@ApplicationScoped
@OutboundBuffer(overflow = Overflow.DISCONNECT, maxBytes = 2_000_000)
public class StrictChannel {

    private final List<String> reasons = new CopyOnWriteArrayList<>();

    @OnEvent("echo")
    String echo(String text) {
        return text;
    }

    @OnDisconnect
    void gone(DisconnectReason reason) {
        reasons.add(reason.toString());
    }

    /** Why clients have left. */
    List<String> reasons() {
        return reasons;
    }
}
