package io.rainsocket.core.socket;

import java.security.Principal;
import java.util.Objects;

/**
 * Where a socket is addressed as its user's, and counted as one of them. The room it is in from the moment when it is a member, so that
 * it misses nothing; it counts from the CONNECT reply on.
 *
 * <p>Everything changes under this object's lock, which is taken before that of {@link Membership}.
 */
final class UserSeat {

    private final NamespaceSocket socket;

    /** Guarded by this; not any more once it has {@link #left}. */
    private boolean shown;

    /** Guarded by this. */
    private boolean left;

    /** As whose it counts, {@code null} for nobody's. Guarded by this. */
    private String counted;

    UserSeat(NamespaceSocket socket) {
        this.socket = socket;
    }

    /** The socket is a member now. */
    synchronized void take() {
        String user = user();
        socket.membership().user(user == null ? null : UserRooms.of(user));
    }

    /** The client is in. */
    void show() {
        synchronized (this) {
            shown = !left;
            count(user());
        }
        users().tell();
    }

    /** Somebody has said whose it is. */
    void change() {
        synchronized (this) {
            take();
            count(user());
        }
        users().tell();
    }

    /** Called again it does nothing. */
    void leave() {
        synchronized (this) {
            count(null);
            shown = false;
            left = true;
        }
        users().tell();
    }

    private Users users() {
        return socket.namespace().users();
    }

    private void count(String user) {
        if (shown && !Objects.equals(user, counted)) {
            Users users = users();
            users.enter(user);
            users.leave(counted);
            counted = user;
        }
    }

    private String user() {
        return socket.principal().map(Principal::getName).orElse(null);
    }
}
