package io.rainsocket.examples.chat.rooms;

import io.rainsocket.Channel;
import io.rainsocket.OnConnect;
import io.rainsocket.OnDisconnect;
import io.rainsocket.OnEvent;
import io.rainsocket.Socket;
import jakarta.inject.Inject;

/**
 * The chat's events.
 *
 * <p>A client hears {@code rooms} (all of them), {@code entered} (the room it is in now), {@code joined} and {@code left} (a person),
 * {@code message}, {@code typing} (a person, and whether) and {@code activity} (the name of another room where somebody wrote).
 */
@Channel("rooms")
public class RoomChannel {

    private final Rooms rooms;

    @Inject
    RoomChannel(Rooms rooms) {
        this.rooms = rooms;
    }

    @OnConnect
    void connected(Socket socket) {
        socket.emit("rooms", rooms.summaries());
    }

    /** Also moves a person from one room to another; a room that does not exist yet is opened. */
    @OnEvent("join")
    void join(Socket socket, String name, String room) {
        rooms.enter(socket, Limit.NAME.check(name), Limit.ROOM.check(room));
    }

    /**
     * What is returned is the acknowledgement: the sender's second tick. The client chooses the id, so that a message that it sends
     * again after a broken connection is not said twice.
     */
    @OnEvent("say")
    Message say(Socket socket, String id, String text) {
        return rooms.say(socket, Limit.ID.check(id), Limit.MESSAGE.check(text));
    }

    @OnEvent("typing")
    void typing(Socket socket, boolean typing) {
        rooms.typing(socket, typing);
    }

    @OnDisconnect
    void disconnected(Socket socket) {
        rooms.leave(socket);
    }
}
