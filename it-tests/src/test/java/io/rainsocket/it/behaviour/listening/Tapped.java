package io.rainsocket.it.behaviour.listening;

import io.rainsocket.Channel;
import io.rainsocket.DisconnectReason;
import io.rainsocket.Event;
import io.rainsocket.Namespace;
import io.rainsocket.OnAny;
import io.rainsocket.OnAnyOutgoing;
import io.rainsocket.OnDisconnect;
import io.rainsocket.OnDisconnecting;
import io.rainsocket.OnEvent;
import io.rainsocket.OutgoingEvent;
import io.rainsocket.Socket;
import io.rainsocket.it.behaviour.reasons.Observatory;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Listens to all events in both directions, and to the end. */
@Channel("tapped")
public class Tapped {

    @Inject
    Observatory observatory;

    @OnAny
    void received(Event event) {
        notes(event.socket()).add("in " + event.name() + " " + event.arguments().get(0, String.class));
    }

    @OnAnyOutgoing
    void sent(OutgoingEvent event) {
        notes(event.socket())
                .add("out " + event.name() + " " + event.arguments().get(0, String.class));
    }

    @OnEvent("say")
    void say(Socket socket, String text) {
        socket.emit("said", text);
    }

    @OnEvent("say-to-all")
    void sayToAll(Namespace namespace, String text) {
        namespace.emit("said", text);
    }

    @OnEvent("notes")
    @SuppressWarnings("unchecked") // nobody else puts something there
    List<String> notes(Socket socket) {
        return (List<String>) socket.data().computeIfAbsent("notes", key -> new ArrayList<String>());
    }

    @OnEvent("join")
    Set<String> join(Socket socket, String room) {
        socket.join(room);
        return socket.rooms();
    }

    @OnDisconnecting
    void leaving(Socket socket, DisconnectReason reason) {
        Set<String> rooms = new TreeSet<>(socket.rooms());
        rooms.remove(socket.id());
        socket.data().put("leaving", Map.of("reason", reason.toString(), "rooms", rooms));
    }

    @OnDisconnect
    void left(Socket socket) {
        Object name = socket.handshake().auth().get("name");
        if (name != null) {
            observatory.report(
                    "left", name.toString(), Map.of("leaving", socket.data().get("leaving"), "rooms", socket.rooms()));
        }
    }
}
