package io.rainsocket.it.events;

import io.rainsocket.Channel;
import io.rainsocket.Namespace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tells the clients of a channel what has happened. */
@ApplicationScoped
public class Journal {

    @Inject
    @Channel("journal")
    private Namespace readers;

    void write(String who, String what) {
        readers.to(who).emit("entry", what);
    }
}
