package io.rainsocket.core.socket;

/** The rooms by which users are addressed. Only the library joins them, so that no name a client may choose lets it listen in. */
final class UserRooms {

    private static final String PREFIX = "@user:";

    private UserRooms() {}

    static String of(String user) {
        return PREFIX + user;
    }

    static boolean is(String room) {
        return room.startsWith(PREFIX);
    }

    /** Refuses rooms that the application wants sockets to join. */
    static void refuse(String... rooms) {
        for (String room : rooms) {
            if (is(room)) {
                throw new IllegalArgumentException(
                        "RS-0146 the room \"" + room + "\" is one of a user, which only those"
                                + " sockets are in that are the user's; allowed: names that do not start with " + PREFIX
                                + "; write socket.authenticate(Caller.of(name)) to say whose it is");
            }
        }
    }
}
