package io.rainsocket.admin;

import io.rainsocket.Arguments;
import io.rainsocket.DisconnectReason;
import io.rainsocket.RoomEvent;
import io.rainsocket.Socket;
import io.rainsocket.core.socket.SocketServer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Development mode: tells the Admin UI what happens to each socket. Any thread may call. */
final class Spotlight {

    private final Audience audience;
    private final SocketServer server;
    private final DataView values;

    /** The sockets that the Admin UI knows, by their ids. */
    private final Map<String, ShownSocket> shown = new ConcurrentHashMap<>();

    Spotlight(Audience audience, SocketServer server, DataView values) {
        this.audience = audience;
        this.server = server;
        this.values = values;
    }

    /** A socket has connected; the application has not heard of it yet. */
    void connected(Socket socket) {
        socket.data().put(Tag.KEY, tag(socket).asData());
        Set<String> rooms = socket.rooms();
        SocketView view =
                SocketView.of(socket.id(), socket.namespace().name(), socket.handshake(), socket.data(), rooms, values);
        audience.tell("socket_connected", view, audience.now());
        ShownSocket known = new ShownSocket(socket, rooms);
        shown.put(socket.id(), known);
        catchUp(known, rooms);
        socket.onAny(event -> tellEvent("event_received", socket, event.name(), event.arguments()));
        socket.onAnyOutgoing(event -> tellEvent("event_sent", socket, event.name(), event.arguments()));
    }

    private Tag tag(Socket socket) {
        return new Tag(server.connectionName(socket), socket.transport().toString());
    }

    /** What happened to its rooms before they were watched. */
    private void catchUp(ShownSocket known, Set<String> told) {
        Socket socket = known.socket();
        Set<String> rooms = socket.rooms();
        rooms.stream().filter(known::joined).forEach(room -> tellRoom("room_joined", socket, room));
        told.stream().filter(room -> !rooms.contains(room)).forEach(room -> tellRoom("room_left", socket, room));
    }

    private void tellRoom(String event, Socket socket, String room) {
        audience.tell(event, socket.namespace().name(), room, socket.id(), audience.now());
    }

    private void tellEvent(String kind, Socket socket, String name, Arguments arguments) {
        List<Object> event = new ArrayList<>();
        event.add(name);
        event.addAll(Arrays.asList(arguments.toArray()));
        audience.tell(kind, socket.namespace().name(), socket.id(), event, audience.now());
    }

    void disconnected(Socket socket, DisconnectReason reason) {
        shown.remove(socket.id());
        audience.tell("socket_disconnected", socket.namespace().name(), socket.id(), reason.toString(), audience.now());
    }

    /**
     * Something happened to a room. What a socket joins before it is shown, it is shown with; the Admin UI would count it twice. It
     * leaves its rooms after that, when it disconnects: the Admin UI has to hear of it to close them.
     */
    void roomChanged(RoomEvent event) {
        String id = event.socketId().orElse("");
        ShownSocket known = shown.get(id);
        if (event.kind() == RoomEvent.Kind.JOIN && known != null && known.joined(event.room())) {
            tell("room_joined", event, id);
        } else if (event.kind() == RoomEvent.Kind.LEAVE) {
            if (known != null) {
                known.left(event.room());
            }
            tell("room_left", event, id);
        }
    }

    private void tell(String what, RoomEvent event, String id) {
        audience.tell(what, event.namespace().name(), event.room(), id, audience.now());
    }

    /** Tells what nobody calls back for: data that was changed, and upgrades. */
    void refresh() {
        shown.values().forEach(this::refresh);
    }

    private void refresh(ShownSocket known) {
        Socket socket = known.socket();
        String transport = known.newTransport(socket.transport().toString());
        Map<String, Object> data = known.newData(Tag.without(socket.data()));
        if (transport != null) {
            socket.data().put(Tag.KEY, tag(socket).asData());
        }
        if (transport != null || data != null) {
            audience.tell(
                    "socket_updated",
                    new SocketView.Update(
                            socket.id(), socket.namespace().name(), transport, data == null ? null : values.of(data)));
        }
    }
}
