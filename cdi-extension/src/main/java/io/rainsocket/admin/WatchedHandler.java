package io.rainsocket.admin;

import io.rainsocket.DisconnectReason;
import io.rainsocket.EventMiddleware;
import io.rainsocket.Socket;
import io.rainsocket.core.socket.EventHandler;
import io.rainsocket.core.socket.NamespaceHandler;
import io.rainsocket.core.socket.OutgoingHandler;
import io.rainsocket.core.socket.ServerEventHandler;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionStage;

/** The handler of a namespace of the application, whose sockets are shown when they come and go. */
record WatchedHandler(NamespaceHandler handler, Spotlight spotlight) implements NamespaceHandler {

    @Override
    public CompletionStage<?> onConnect(Socket socket) {
        spotlight.connected(socket);
        return handler.onConnect(socket);
    }

    @Override
    public CompletionStage<?> onDisconnect(Socket socket, DisconnectReason reason) {
        spotlight.disconnected(socket, reason);
        return handler.onDisconnect(socket, reason);
    }

    @Override
    public boolean guarded() {
        return handler.guarded();
    }

    @Override
    public CompletionStage<?> beforeConnect(Socket socket) {
        return handler.beforeConnect(socket);
    }

    @Override
    public EventHandler handlerOf(String event) {
        return handler.handlerOf(event);
    }

    @Override
    public EventHandler anyHandler() {
        return handler.anyHandler();
    }

    @Override
    public EventMiddleware middleware() {
        return handler.middleware();
    }

    @Override
    public OutgoingHandler outgoingHandler() {
        return handler.outgoingHandler();
    }

    @Override
    public ServerEventHandler serverEventHandlerOf(String event) {
        return handler.serverEventHandlerOf(event);
    }

    @Override
    public CompletionStage<?> onDisconnecting(Socket socket, DisconnectReason reason) {
        return handler.onDisconnecting(socket, reason);
    }

    @Override
    public <T> T within(Socket socket, Callable<T> call) throws Exception {
        return handler.within(socket, call);
    }

    @Override
    public void gone(Socket socket) {
        handler.gone(socket);
    }
}
