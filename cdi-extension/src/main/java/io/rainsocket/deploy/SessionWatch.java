package io.rainsocket.deploy;

import io.rainsocket.core.socket.SocketServer;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionIdListener;
import jakarta.servlet.http.HttpSessionListener;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/**
 * Tells the server which HTTP sessions are over, and which have another id. Containers call the listener that was added last first: this
 * one comes behind those of their WebSockets, so the clients' last words are on their way when the container closes a connection itself.
 */
final class SessionWatch implements HttpSessionListener, HttpSessionIdListener {

    /** {@code null} while there is none; written by the thread that starts and stops the application. */
    private volatile SocketServer server;

    void start(SocketServer started) {
        server = started;
    }

    void stop() {
        server = null;
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        SocketServer told = server;
        if (told != null) {
            told.sessionEnded(event.getSession().getId(), why(event.getSession()));
        }
    }

    @Override
    public void sessionIdChanged(HttpSessionEvent event, String old) {
        SocketServer told = server;
        if (told != null) {
            told.sessionRenamed(old, event.getSession().getId());
        }
    }

    /** Containers do not tell, so time does; nothing where not even that is known any more. */
    private static Object[] why(HttpSession session) {
        try {
            Duration limit = Duration.ofSeconds(session.getMaxInactiveInterval());
            Instant end = Instant.ofEpochMilli(session.getLastAccessedTime()).plus(limit);
            boolean expired = limit.toSeconds() > 0 && !Instant.now().isBefore(end);
            return new Object[] {Map.of("reason", expired ? "expired" : "logout")};
        } catch (IllegalStateException e) {
            return new Object[0];
        }
    }
}
