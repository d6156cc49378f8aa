package io.rainsocket.admin;

import io.rainsocket.DisconnectReason;
import io.rainsocket.Socket;
import io.rainsocket.core.socket.HandlerDelegate;
import io.rainsocket.core.socket.NamespaceHandler;
import java.util.concurrent.CompletionStage;

/** The handler of a namespace of the application, whose sockets are shown when they come and go. */
final class WatchedHandler extends HandlerDelegate {

    private final Spotlight spotlight;

    WatchedHandler(NamespaceHandler handler, Spotlight spotlight) {
        super(handler);
        this.spotlight = spotlight;
    }

    @Override
    public CompletionStage<?> onConnect(Socket socket) {
        spotlight.connected(socket);
        return super.onConnect(socket);
    }

    @Override
    public CompletionStage<?> onDisconnect(Socket socket, DisconnectReason reason) {
        spotlight.disconnected(socket, reason);
        return super.onDisconnect(socket, reason);
    }
}
