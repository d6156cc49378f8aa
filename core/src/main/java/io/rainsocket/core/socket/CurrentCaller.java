package io.rainsocket.core.socket;

import io.rainsocket.Caller;
import io.rainsocket.core.engine.Timer;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.Principal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Who the client of a socket is: known from the handshake, or from what the application says later. A caller that expires takes its
 * client along, unless the application has said something new by then. One task waits for that, while the socket is in its namespace.
 */
final class CurrentCaller {

    /** What the client gets before it is disconnected. */
    static final String EXPIRED = "authentication_expired";

    private static final Logger LOG = System.getLogger(CurrentCaller.class.getName());

    /** The longest wait: a clock that is set meanwhile is looked at again. */
    private static final Duration WAIT = Duration.ofHours(1);

    private final NamespaceSocket socket;

    /** {@code null} until the application says; guarded by this for writing. */
    private volatile Caller caller;

    /** Whether the socket is in its namespace. Guarded by this. */
    private boolean inside;

    /** {@code null} while nothing expires. Guarded by this. */
    private Timer.Task waiting;

    /** {@code caller} of a client that has come back, else {@code null}. */
    CurrentCaller(NamespaceSocket socket, Caller caller) {
        this.socket = socket;
        this.caller = caller;
    }

    /** What the application has said; empty if it has not. */
    Optional<Caller> authenticated() {
        return Optional.ofNullable(caller);
    }

    Optional<Principal> principal() {
        Caller known = caller;
        return known == null ? socket.handshake().principal() : Optional.of(known.principal());
    }

    boolean isUserInRole(String role) {
        Caller known = caller;
        return known == null
                ? socket.handshake().isUserInRole(role)
                : known.roles().contains(role);
    }

    synchronized void authenticate(Caller next) {
        caller = next;
        waitAgain();
    }

    /** The socket has joined. */
    synchronized void enter() {
        inside = true;
        waitAgain();
    }

    /** The socket has left, or has not joined after all. */
    synchronized void leave() {
        inside = false;
        waitAgain();
    }

    /** Called under the lock. */
    private void waitAgain() {
        if (waiting != null) {
            waiting.cancel();
            waiting = null;
        }
        if (inside && caller != null && caller.expires().isPresent()) {
            Duration left = Duration.between(timer().instant(), caller.expires().get());
            Duration wait = left.compareTo(WAIT) > 0 ? WAIT : left;
            // Rounded up: an event too early would be one for nothing.
            waiting = timer().schedule(Math.max(0, wait.plusNanos(999_999).toMillis()), this::look);
        }
    }

    private Timer timer() {
        return socket.namespace().timer();
    }

    /** On the timer's thread. */
    private void look() {
        if (over()) {
            socket.client().executor().execute(this::sendAway);
        }
    }

    private synchronized boolean over() {
        Instant now = timer().instant();
        boolean over = inside
                && caller != null
                && caller.expires().filter(end -> !end.isAfter(now)).isPresent();
        if (!over) {
            waitAgain();
        }
        return over;
    }

    /** Looks once more: the client may have authenticated while this waited for a thread. */
    private void sendAway() {
        if (over()) {
            LOG.log(Level.DEBUG, () -> "RS-0141 the caller of " + socket + " has expired; the client is disconnected");
            socket.emit(EXPIRED);
            socket.disconnect(false);
        }
    }
}
