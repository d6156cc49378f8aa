package io.rainsocket.deploy;

import io.rainsocket.Connected;
import io.rainsocket.DisconnectReason;
import io.rainsocket.Disconnected;
import io.rainsocket.Socket;
import io.rainsocket.SocketDisconnected;
import io.rainsocket.UserOffline;
import io.rainsocket.UserOnline;
import io.rainsocket.cdi.ApplicationEvents;
import io.rainsocket.core.socket.HandledFamily;
import io.rainsocket.core.socket.NamespaceFamily;
import io.rainsocket.core.socket.NamespaceHandler;
import io.rainsocket.core.socket.SocketServer;
import jakarta.enterprise.util.AnnotationLiteral;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;

/** Fires as CDI events that sockets and users come and go. */
final class SocketEvents {

    private static final Connected CONNECTED = new ConnectedLiteral();
    private static final Disconnected DISCONNECTED = new DisconnectedLiteral();

    private final ApplicationEvents events;
    private final Executor executor;

    /** Observers do not change: after the first event that nobody observes there is nothing to look for. */
    private volatile boolean connectedUnobserved;

    private volatile boolean disconnectedUnobserved;

    SocketEvents(ApplicationEvents events, Executor executor) {
        this.events = events;
        this.executor = executor;
    }

    NamespaceHandler of(NamespaceHandler handler) {
        return new ObservedHandler(handler, this);
    }

    NamespaceFamily of(NamespaceFamily family) {
        return new HandledFamily(family, of(family.handler()));
    }

    /** Users are told of one after the other, by the thread that tells. */
    void ofUsers(SocketServer server) {
        if (events.observed(new UserOnline("")) || events.observed(new UserOffline(""))) {
            server.onPresence((user, online) -> events.fireNow(online ? new UserOnline(user) : new UserOffline(user)));
        }
    }

    void connected(Socket socket) {
        if (!connectedUnobserved) {
            connectedUnobserved = !events.fireNow(socket, CONNECTED);
        }
    }

    void disconnected(Socket socket, DisconnectReason reason) {
        if (!disconnectedUnobserved) {
            boolean plain = events.fireNow(socket, DISCONNECTED);
            boolean told = events.fireNow(new SocketDisconnected(socket, reason));
            disconnectedUnobserved = !plain && !told;
        }
    }

    /** When the channel's methods are done, which may be later; {@code null} means that they are. */
    CompletionStage<?> after(CompletionStage<?> methods, Runnable event) {
        if (methods == null) {
            event.run();
            return null;
        }
        return methods.handle((value, failure) -> null).thenRunAsync(event, executor);
    }

    @SuppressWarnings("serial") // never serialized
    private static final class ConnectedLiteral extends AnnotationLiteral<Connected> implements Connected {}

    @SuppressWarnings("serial") // never serialized
    private static final class DisconnectedLiteral extends AnnotationLiteral<Disconnected> implements Disconnected {}
}
