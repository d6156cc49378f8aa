package io.rainsocket;

import java.util.Optional;

/**
 * What happened to a room on this server: fired as a CDI event ({@code @Observes RoomEvent}) and told to the listeners of {@link
 * Namespace#onRoomEvent(java.util.function.Consumer)}. The rooms that are named by a socket's id come and go like all others.
 *
 * @param kind what happened
 * @param namespace where
 * @param room the room's name
 * @param socketId who joined or left; empty if the room itself came or went
 * @see <a href="https://socket.io/docs/v4/rooms/#room-events">Socket.IO: room events</a>
 */
public record RoomEvent(Kind kind, Namespace namespace, String room, Optional<String> socketId) {

    /** What can happen to a room. */
    public enum Kind {
        /** {@code create-room}: the first socket is about to join. */
        CREATE,
        /** {@code join-room}. */
        JOIN,
        /** {@code leave-room}. */
        LEAVE,
        /** {@code delete-room}: the last socket has left. */
        DELETE
    }
}
