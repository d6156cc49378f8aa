package io.rainsocket.deploy;

import io.rainsocket.DisconnectReason;
import io.rainsocket.Socket;
import io.rainsocket.core.socket.HandlerDelegate;
import io.rainsocket.core.socket.NamespaceHandler;
import java.util.concurrent.CompletionStage;

/** Handles what happens to sockets by the channel's methods first, and fires CDI events of it then. */
final class ObservedHandler extends HandlerDelegate {

    private final SocketEvents events;

    ObservedHandler(NamespaceHandler handler, SocketEvents events) {
        super(handler);
        this.events = events;
    }

    @Override
    public CompletionStage<?> onConnect(Socket socket) {
        return events.after(super.onConnect(socket), () -> events.connected(socket));
    }

    @Override
    public CompletionStage<?> onDisconnect(Socket socket, DisconnectReason reason) {
        return events.after(super.onDisconnect(socket, reason), () -> events.disconnected(socket, reason));
    }
}
