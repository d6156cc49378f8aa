package io.rainsocket.core.socket;

import io.rainsocket.spi.CallerState;
import io.rainsocket.spi.SocketState;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.Principal;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The way of one client into one namespace:
 *
 * <pre>
 *   locate    is there such a namespace?         no: "Invalid namespace"
 *   identify  who is it: new, or back in time?
 *   admit     may it come in?                    no: the application's words
 *   join
 * </pre>
 *
 * Where nobody has to be asked all of it happens at once, on the reader's thread.
 */
final class Joining {

    private static final Logger LOG = System.getLogger(Joining.class.getName());

    private static final String INVALID_NAMESPACE = "{\"message\":\"Invalid namespace\"}";

    private static final String INTERNAL_ERROR = "{\"message\":\"Internal error\"}";

    private static final long LAST_WORD_MILLIS = 100;

    private final Client client;
    private final String wireName;
    private final String auth;

    /** One that has come back, as long as it is neither in nor refused: whoever takes it out decides what becomes of it. */
    private final AtomicReference<NamespaceSocket> returning = new AtomicReference<>();

    Joining(Client client, String wireName, String auth) {
        this.client = client;
        this.wireName = wireName;
        this.auth = auth;
    }

    void start() {
        CompletableFuture.completedFuture(new ClientHandshake(client.request(), auth, client.mapper()))
                .thenCompose(handshake -> client.locate(wireName, handshake)
                        .thenCompose(namespace -> namespace == null
                                ? CompletableFuture.completedFuture(INVALID_NAMESPACE)
                                : into(namespace, handshake)))
                .exceptionally(failure -> {
                    LOG.log(Level.ERROR, "RS-0119 a client could not join " + wireName, failure);
                    return INTERNAL_ERROR;
                })
                .thenAccept(refusal -> {
                    if (refusal != null) {
                        client.refused(wireName, client.parser().connectError(wireName, refusal));
                    }
                });
    }

    /** The connection is gone: who was coming back may try once more, at once. */
    void connectionLost() {
        NamespaceSocket socket = returning.getAndSet(null);
        if (socket != null) {
            giveBack(socket);
        }
    }

    /** Gives why it was refused, {@code null} if it is in. The namespace is released unless it is. */
    private CompletionStage<String> into(ServerNamespace namespace, ClientHandshake handshake) {
        return CompletableFuture.completedFuture(namespace)
                .thenCompose(located -> identify(located, handshake))
                .thenCompose(this::admit)
                .whenComplete((refusal, failure) -> {
                    if (refusal != null || failure != null) {
                        namespace.release();
                    }
                });
    }

    private CompletionStage<NamespaceSocket> identify(ServerNamespace namespace, ClientHandshake handshake) {
        if (!namespace.recovers()) {
            return CompletableFuture.completedFuture(
                    entering(namespace, handshake, Identity.fresh(client.newId(), null)));
        }
        Map<String, Object> shown = handshake.auth();
        CompletionStage<NamespaceSocket> restored =
                shown.get("pid") instanceof String pid && shown.get("offset") instanceof String offset
                        ? restored(namespace, handshake, pid, offset)
                        : CompletableFuture.completedFuture(null);
        return restored.thenApply(socket -> socket != null
                ? socket
                : entering(namespace, handshake, Identity.fresh(client.newId(), client.newId())));
    }

    private NamespaceSocket entering(ServerNamespace namespace, ClientHandshake handshake, Identity identity) {
        return new NamespaceSocket(identity, namespace, client, handshake);
    }

    /**
     * A client that comes back before its old connection was missed takes its socket over: it alone knows the secret, and a connection
     * that broke without a word is otherwise only missed by its heartbeat. A last word that is still on its way gets a moment: a client
     * that has said goodbye is not to be recovered.
     */
    private CompletionStage<String> withoutOldConnection(ServerNamespace namespace, String pid) {
        if (namespace.members().returning(pid) == null) {
            return CompletableFuture.completedFuture(pid);
        }
        CompletableFuture<String> over = new CompletableFuture<>();
        namespace.timer().schedule(LAST_WORD_MILLIS, () -> client.executor().execute(() -> {
            try {
                NamespaceSocket old = namespace.members().returning(pid);
                if (old != null) {
                    old.client().superseded();
                }
            } finally {
                over.complete(pid);
            }
        }));
        return over;
    }

    /** {@code null} if it is unknown, cannot have all that it missed, or the adapter fails. */
    private CompletionStage<NamespaceSocket> restored(
            ServerNamespace namespace, ClientHandshake handshake, String pid, String offset) {
        return withoutOldConnection(namespace, pid)
                .thenCompose(namespace.adapter()::restore)
                .thenApply(state -> state.filter(known -> mayReturn(known, namespace, handshake)))
                .thenCompose(state -> state.isEmpty()
                        ? CompletableFuture.completedFuture(null)
                        : caughtUp(entering(namespace, handshake, Identity.restored(state.get())), offset))
                .exceptionally(failure -> {
                    namespace.failed(failure);
                    return null;
                });
    }

    /**
     * Not with the login of somebody else, who would get what the former user was sent: in a browser that two people share both know the
     * secret. And not as a caller that has expired.
     */
    private static boolean mayReturn(SocketState state, ServerNamespace namespace, ClientHandshake handshake) {
        boolean expired = state.caller()
                .flatMap(CallerState::expires)
                .filter(end -> !end.isAfter(namespace.timer().instant()))
                .isPresent();
        return !expired && state.login().equals(handshake.principal().map(Principal::getName));
    }

    /** It is a member before the missed events are looked up, so that no event is neither among them nor sent to it later. */
    private CompletionStage<NamespaceSocket> caughtUp(NamespaceSocket socket, String offset) {
        returning.set(socket);
        socket.enter();
        if (client.gone()) {
            connectionLost();
        }
        return CompletableFuture.completedFuture(offset)
                .thenCompose(last -> socket.namespace()
                        .adapter()
                        .missed(last, socket.membership().reached()))
                .thenApply(missed -> missed.filter(events -> client.canTake(events, socket.namespace())))
                .whenComplete((missed, failure) -> {
                    if (failure != null || missed.isEmpty()) {
                        withdraw(socket);
                    } else {
                        socket.recover(Missed.of(missed.get()));
                    }
                })
                .thenApply(missed -> missed.isEmpty() ? null : socket);
    }

    /** Gives why it was refused, {@code null} if it is in, or its connection gone. */
    private CompletionStage<String> admit(NamespaceSocket socket) {
        if (!socket.namespace().handler().guarded()) {
            join(socket);
            return CompletableFuture.completedFuture(null);
        }
        return CompletableFuture.completedFuture(socket)
                .thenComposeAsync(Admission::ask, client.executor())
                .thenApply(refusal -> {
                    refusal.ifPresentOrElse(words -> withdraw(socket), () -> join(socket));
                    return refusal.orElse(null);
                });
    }

    private void join(NamespaceSocket socket) {
        boolean waiting = !socket.recovered() || returning.compareAndSet(socket, null);
        if (waiting && client.join(wireName, socket)) {
            return;
        }
        if (waiting) {
            giveBack(socket);
        }
        socket.namespace().release();
    }

    private void withdraw(NamespaceSocket socket) {
        returning.compareAndSet(socket, null);
        socket.withdraw();
    }

    /** Gone again before it was in. */
    private static void giveBack(NamespaceSocket socket) {
        socket.withdraw();
        if (socket.recovered()) {
            SocketState state = socket.state(socket.identity().rooms());
            socket.namespace().hand(adapter -> adapter.persist(state));
        }
    }
}
