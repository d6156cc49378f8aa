package io.rainsocket.core.socket;

import io.rainsocket.DisconnectReason;
import io.rainsocket.spi.SocketState;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/** The end of a socket: what is kept of it, and who hears of it. */
final class Farewell {

    /** After these a client may come back; after the others it was sent away, or wanted to go. */
    private static final Set<DisconnectReason> RECOVERABLE = EnumSet.of(
            DisconnectReason.TRANSPORT_ERROR,
            DisconnectReason.TRANSPORT_CLOSE,
            DisconnectReason.FORCED_CLOSE,
            DisconnectReason.PING_TIMEOUT,
            DisconnectReason.SERVER_SHUTTING_DOWN,
            DisconnectReason.FORCED_SERVER_CLOSE);

    private final NamespaceSocket socket;
    private final CompletableFuture<Void> said = new CompletableFuture<>();

    /** Guarded by this. */
    private List<Consumer<DisconnectReason>> onDisconnecting = List.of();

    /** Guarded by this. */
    private List<Consumer<DisconnectReason>> onDisconnect = List.of();

    /** Guarded by this; {@code null} until the listeners were called. */
    private DisconnectReason reason;

    Farewell(NamespaceSocket socket) {
        this.socket = socket;
    }

    /** Completes when the application has handled the disconnection. */
    CompletableFuture<Void> said() {
        return said;
    }

    /** The socket is out of its namespace; the application gets to know. */
    void say(DisconnectReason why) {
        keepState(why);
        NamespaceHandler handler = socket.namespace().handler();
        submit("disconnecting", () -> {
            call(disconnecting(), why, "disconnecting");
            return handler.onDisconnecting(socket, why);
        });
        submit("disconnect", () -> {
            socket.membership().forgetRooms();
            call(disconnected(why), why, "disconnect");
            return handler.onDisconnect(socket, why);
        });
        submit("disconnect", () -> {
            socket.gone();
            socket.namespace().left(socket);
            said.complete(null);
            return null;
        });
    }

    private void submit(String what, Callable<CompletionStage<?>> call) {
        socket.submit(new SocketTask(socket, what, call));
    }

    private void keepState(DisconnectReason why) {
        Identity identity = socket.identity();
        if (identity.pid() != null && RECOVERABLE.contains(why)) {
            Set<String> rooms = new HashSet<>(socket.rooms());
            rooms.add(socket.id());
            SocketState state = socket.state(rooms);
            socket.namespace().hand(adapter -> adapter.persist(state));
        }
    }

    synchronized void onDisconnecting(Consumer<DisconnectReason> listener) {
        onDisconnecting = plus(onDisconnecting, listener);
    }

    void onDisconnect(Consumer<DisconnectReason> listener) {
        DisconnectReason already;
        synchronized (this) {
            already = reason;
            if (already == null) {
                onDisconnect = plus(onDisconnect, listener);
            }
        }
        if (already != null) {
            listener.accept(already);
        }
    }

    private static <T> List<T> plus(List<T> list, T element) {
        List<T> longer = new ArrayList<>(list);
        longer.add(element);
        return longer;
    }

    private synchronized List<Consumer<DisconnectReason>> disconnecting() {
        return onDisconnecting;
    }

    private synchronized List<Consumer<DisconnectReason>> disconnected(DisconnectReason why) {
        reason = why;
        return onDisconnect;
    }

    private void call(List<Consumer<DisconnectReason>> listeners, DisconnectReason why, String what) {
        for (Consumer<DisconnectReason> listener : listeners) {
            Guarded.tell(socket, what, () -> listener.accept(why));
        }
    }
}
