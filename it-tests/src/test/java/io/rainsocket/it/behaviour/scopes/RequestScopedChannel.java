package io.rainsocket.it.behaviour.scopes;

import io.rainsocket.Channel;
import io.rainsocket.OnConnect;
import io.rainsocket.OnEvent;
import io.rainsocket.Socket;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** An instance for each event, shared with all that the event calls. */
@Channel("scopes/request")
@RequestScoped
public class RequestScopedChannel {

    private int count;

    @Inject
    RequestNotes notes;

    @Inject
    RequestReader reader;

    @OnConnect
    void connected(Socket socket) {
        notes.add("connect");
        socket.emit("connected", reader.read());
    }

    @OnEvent("count")
    int count() {
        return ++count;
    }

    @OnEvent("note")
    String note(String text) {
        notes.add(text);
        return reader.read();
    }
}
