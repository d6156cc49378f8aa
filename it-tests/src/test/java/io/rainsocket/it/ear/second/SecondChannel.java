package io.rainsocket.it.ear.second;

import io.rainsocket.Channel;
import io.rainsocket.Namespace;
import io.rainsocket.OnEvent;
import jakarta.inject.Inject;

/** Only the WAR {@code second} has it. */
@Channel("second")
public class SecondChannel {

    @Inject
    @Channel("shared")
    Namespace shared;

    @OnEvent("who")
    String who() {
        return "second beside " + shared.name() + " with " + shared.sockets().size();
    }
}
