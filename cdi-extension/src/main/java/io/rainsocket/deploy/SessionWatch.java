package io.rainsocket.deploy;

import io.rainsocket.core.socket.SocketServer;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionIdListener;
import jakarta.servlet.http.HttpSessionListener;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Tells the server which HTTP sessions are over, and which have another id. Not of those that end because the application stops: their
 * clients hear that, and may come back.
 *
 * <p>Of the listeners for a session's end the last one is called first, and Undertow adds one that closes the session's WebSockets when
 * the application's listeners are already being called. So this one is added once more behind it, if the container lets us, and waits a
 * moment: then the clients' last words have left before their connections are closed. Whatever is told twice is over the first time.
 */
final class SessionWatch implements HttpSessionListener, HttpSessionIdListener {

    private static final Logger LOG = System.getLogger(SessionWatch.class.getName());

    /** Mostly nothing is waited for; a client that does not read must not hold up who logs out. */
    private static final long LAST_WORDS_MILLIS = 200;

    private final EngineMount mount;

    /** {@code null} while there is none; written by the thread that starts and stops the application. */
    private volatile SocketServer server;

    private SessionWatch(EngineMount mount) {
        this.mount = mount;
    }

    static SessionWatch install(ServletContext context, EngineMount mount) {
        SessionWatch watch = new SessionWatch(mount);
        context.addListener(watch);
        return watch;
    }

    /** For an application that the container may take no listeners for any more; {@link #addLast} tries. */
    static SessionWatch late(EngineMount mount) {
        return new SessionWatch(mount);
    }

    void start(SocketServer started) {
        server = started;
    }

    /**
     * Only listeners of descriptors may add others, says the Servlet specification. Undertow remembers by thread which kind it is
     * calling; the others refuse, and need it not. To be called while listeners hear of the application's start.
     */
    void addLast(ServletContext context) {
        try {
            CompletableFuture.runAsync(
                            () -> context.addListener(this), task -> new Thread(task, "rainsocket-start").start())
                    .join();
        } catch (CompletionException e) {
            LOG.log(Level.DEBUG, "RS-0675 sessions are watched from the place where the initializer has put it", e);
        }
    }

    void stop() {
        server = null;
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        SocketServer told = server;
        if (told != null && mount.inService()) {
            awaitLastWords(told.sessionEnded(event.getSession().getId(), why(event.getSession())));
        }
    }

    private static void awaitLastWords(CompletableFuture<Void> said) {
        try {
            said.get(LAST_WORDS_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            LOG.log(Level.DEBUG, "RS-0676 a client whose session is over does not read", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
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
