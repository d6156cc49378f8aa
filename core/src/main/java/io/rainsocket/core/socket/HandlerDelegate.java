package io.rainsocket.core.socket;

import io.rainsocket.AckStyle;
import io.rainsocket.DisconnectReason;
import io.rainsocket.EventMiddleware;
import io.rainsocket.Socket;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionStage;

/** A handler that does what another one does; for those who want to do something besides. */
public abstract class HandlerDelegate implements NamespaceHandler {

    private final NamespaceHandler handler;

    /**
     * Stands before another handler.
     *
     * @param handler the other one
     */
    protected HandlerDelegate(NamespaceHandler handler) {
        this.handler = handler;
    }

    @Override
    public Optional<OutboundRules> outbound() {
        return handler.outbound();
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
    public CompletionStage<?> beforeReturn(Socket socket) {
        return handler.beforeReturn(socket);
    }

    @Override
    public CompletionStage<?> onConnect(Socket socket) {
        return handler.onConnect(socket);
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
    public CompletionStage<?> onDisconnect(Socket socket, DisconnectReason reason) {
        return handler.onDisconnect(socket, reason);
    }

    @Override
    public AckStyle acks() {
        return handler.acks();
    }

    @Override
    public Throwable forClient(Throwable failure) {
        return handler.forClient(failure);
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
