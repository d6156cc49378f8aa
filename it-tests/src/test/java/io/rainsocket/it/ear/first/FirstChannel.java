package io.rainsocket.it.ear.first;

import io.rainsocket.Channel;
import io.rainsocket.Namespace;
import io.rainsocket.OnEvent;
import jakarta.inject.Inject;

/** Only the WAR {@code first} has it. */
@Channel("first")
public class FirstChannel {

    @Inject
    @Channel("shared")
    Namespace shared;

    @OnEvent("who")
    String who() {
        return "first beside " + shared.name() + " with " + shared.sockets().size();
    }
}
