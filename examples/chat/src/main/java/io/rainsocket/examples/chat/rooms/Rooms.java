package io.rainsocket.examples.chat.rooms;

import io.rainsocket.Channel;
import io.rainsocket.ClientException;
import io.rainsocket.Namespace;
import io.rainsocket.Socket;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * All rooms and who is where. Its lock guards all fields, and is held while a change is told to the clients (which does not block): so
 * everybody sees the changes in the order in which they happened.
 */
@ApplicationScoped
class Rooms {

    static final int MOST = 40;

    private static final List<String> ALWAYS_OPEN = List.of("Lobby", "Jakarta EE", "Coffee break");

    /** Where a socket is, and as whom. */
    private record Seat(Room room, Person person) {}

    @Inject
    @Channel("rooms")
    Namespace everyone;

    private final Map<String, Room> rooms = new LinkedHashMap<>();
    private final Map<String, Seat> seats = new HashMap<>();

    Rooms() {
        ALWAYS_OPEN.forEach(name -> rooms.put(key(name), new Room(name)));
    }

    synchronized List<Room.Summary> summaries() {
        return rooms.values().stream().map(Room::summary).toList();
    }

    synchronized void enter(Socket socket, String name, String roomName) {
        Room room = findOrOpen(roomName);
        standUp(socket);
        var person = new Person(socket.id(), name);
        seats.put(socket.id(), new Seat(room, person));
        room.add(person);
        socket.join(room.address());
        socket.emit("entered", room.view());
        socket.to(room.address()).emit("joined", person);
        roomsChanged();
    }

    synchronized Message say(Socket socket, String id, String text) {
        Seat seat = seat(socket);
        return seat.room().find(id).orElseGet(() -> {
            var message = new Message(id, seat.person(), text, Instant.now());
            seat.room().remember(message);
            socket.to(seat.room().address()).emit("message", message);
            everyone.except(seat.room().address()).emit("activity", seat.room().name());
            return message;
        });
    }

    synchronized void typing(Socket socket, boolean typing) {
        Seat seat = seat(socket);
        socket.to(seat.room().address()).emit("typing", seat.person(), typing);
    }

    synchronized void leave(Socket socket) {
        standUp(socket);
        roomsChanged();
    }

    private Room findOrOpen(String name) {
        if (!rooms.containsKey(key(name)) && rooms.size() >= MOST) {
            throw new ClientException("rooms", "There are " + MOST + " rooms already: join one of them.");
        }
        return rooms.computeIfAbsent(key(name), any -> new Room(name));
    }

    private void standUp(Socket socket) {
        Seat seat = seats.remove(socket.id());
        if (seat == null) {
            return;
        }
        seat.room().remove(seat.person());
        socket.leave(seat.room().address());
        everyone.to(seat.room().address()).emit("left", seat.person());
    }

    /** A room that somebody opened is gone with the last person in it. */
    private void roomsChanged() {
        rooms.values().removeIf(room -> room.isEmpty() && !ALWAYS_OPEN.contains(room.name()));
        everyone.emit("rooms", summaries());
    }

    private Seat seat(Socket socket) {
        Seat seat = seats.get(socket.id());
        if (seat == null) {
            throw new ClientException("seat", "Join a room first.");
        }
        return seat;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
