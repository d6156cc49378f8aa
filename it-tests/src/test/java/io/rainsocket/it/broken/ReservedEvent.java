package io.rainsocket.it.broken;

import io.rainsocket.Channel;
import io.rainsocket.OnEvent;

/** RS-0203: an event that Socket.IO keeps for itself. */
@Channel("reserved")
public class ReservedEvent {

    @OnEvent("disconnect")
    void gone() {}
}
