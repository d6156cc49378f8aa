package io.rainsocket.it.events;

import io.rainsocket.Connected;
import io.rainsocket.Disconnected;
import io.rainsocket.Socket;
import io.rainsocket.SocketDisconnected;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Hears of all channels; speaks of one only. Lives as long as the request context that each event has. */
@RequestScoped
public class DoorObserver {

    @Inject
    private Journal journal;

    void came(@Observes @Connected Socket socket) {
        note(socket, "observer connected " + socket.connected());
        if ("clumsy".equals(socket.data("name", String.class))) {
            throw new IllegalStateException("on purpose");
        }
    }

    void left(@Observes @Disconnected Socket socket) {
        note(socket, "observer disconnected " + socket.connected());
    }

    void leftBecause(@Observes SocketDisconnected event) {
        note(event.socket(), "reason " + event.reason());
    }

    private void note(Socket socket, String what) {
        if (socket.namespace().name().equals("/door")) {
            journal.write(socket.data("name", String.class), what);
        }
    }
}
