package io.rainsocket.it.ear.ejb;

import io.rainsocket.Channel;
import io.rainsocket.Namespace;
import io.rainsocket.PushTo;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Reaches the clients of both web applications. */
@Stateless
public class Announcer {

    @Inject
    @Channel("shared")
    private Namespace shared;

    @PushTo(channel = "shared", event = "pushed")
    public String push(String text) {
        return text;
    }

    public void announce(String text) {
        shared.emit("news", text);
    }
}
