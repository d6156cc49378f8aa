package io.rainsocket.examples.notes;

import io.rainsocket.Channel;
import io.rainsocket.OnConnect;
import io.rainsocket.OnDisconnect;
import io.rainsocket.OnEvent;
import io.rainsocket.Socket;
import jakarta.inject.Inject;
import java.util.List;

/**
 * The component's events. What a method returns is the acknowledgement.
 *
 * <p>A client hears {@code notes} (all of them), {@code saved} (a list of new or changed ones), {@code removed} (an id) and {@code info}.
 */
@Channel("notes")
public class NotesChannel {

    private final Wall wall;

    @Inject
    NotesChannel(Wall wall) {
        this.wall = wall;
    }

    @OnConnect
    void connected(Socket socket) {
        wall.show(socket);
    }

    @OnEvent("save")
    Note save(Draft note) {
        return wall.save(List.of(note)).get(0);
    }

    /** All or none: also what a client wrote while it was offline. */
    @OnEvent("save-list")
    List<Note> saveList(List<Draft> notes) {
        return wall.save(notes);
    }

    /** Answers whether the note was there. */
    @OnEvent("remove")
    boolean remove(String id) {
        return wall.remove(id);
    }

    @OnEvent("info")
    Info info() {
        return wall.info();
    }

    @OnDisconnect
    void disconnected() {
        wall.tellInfo();
    }
}
