package io.rainsocket.core.socket;

import io.rainsocket.core.protocol.EncodedPacket;
import io.rainsocket.spi.SocketState;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

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

    private final Client client;
    private final String wireName;
    private final String auth;

    Joining(Client client, String wireName, String auth) {
        this.client = client;
        this.wireName = wireName;
        this.auth = auth;
    }

    void start() {
        client.locate(wireName, new ClientHandshake(client.request(), auth, client.mapper()))
                .thenAccept(namespace -> {
                    if (namespace == null) {
                        refuse("{\"message\":\"Invalid namespace\"}");
                    } else {
                        identify(namespace);
                    }
                })
                .exceptionally(failure -> {
                    LOG.log(Level.ERROR, "RS-0119 a client could not join " + wireName, failure);
                    refuse("{\"message\":\"Internal error\"}");
                    return null;
                });
    }

    private void identify(ServerNamespace namespace) {
        ClientHandshake handshake = new ClientHandshake(client.request(), auth, namespace.mapper());
        if (!namespace.recovers()) {
            admit(entering(namespace, handshake, Identity.fresh(client.newId(), null)));
            return;
        }
        Map<String, Object> shown = handshake.auth();
        if (shown.get("pid") instanceof String pid && shown.get("offset") instanceof String offset) {
            namespace
                    .adapter()
                    .restore(pid)
                    .thenCompose(state -> state.isEmpty()
                            ? CompletableFuture.completedFuture(null)
                            : restore(namespace, handshake, state.get(), offset))
                    .exceptionally(failure -> {
                        LOG.log(Level.ERROR, "RS-0116 the adapter of " + namespace.name() + " failed", failure);
                        return null;
                    })
                    .thenAccept(socket -> admit(socket == null ? fresh(namespace, handshake) : socket));
        } else {
            admit(fresh(namespace, handshake));
        }
    }

    private NamespaceSocket fresh(ServerNamespace namespace, ClientHandshake handshake) {
        return entering(namespace, handshake, Identity.fresh(client.newId(), client.newId()));
    }

    private NamespaceSocket entering(ServerNamespace namespace, ClientHandshake handshake, Identity identity) {
        return new NamespaceSocket(identity, namespace, client, handshake);
    }

    /**
     * {@code null} if it cannot have all that it missed. It is a member before the missed events are looked up, so that no event is
     * neither among them nor sent to it later.
     */
    private CompletionStage<NamespaceSocket> restore(
            ServerNamespace namespace, ClientHandshake handshake, SocketState state, String offset) {
        NamespaceSocket socket = entering(namespace, handshake, Identity.restored(state));
        socket.enter();
        return namespace.adapter().missed(offset, state.rooms()).thenApply(missed -> {
            if (missed.isEmpty()) {
                socket.withdraw();
                return null;
            }
            socket.recover(Missed.of(missed.get()));
            return socket;
        });
    }

    private void admit(NamespaceSocket socket) {
        boolean skips = socket.recovered() && client.skipsMiddlewares();
        if (skips || !socket.namespace().handler().guarded()) {
            join(socket);
        } else {
            client.executor()
                    .execute(() -> Admission.ask(socket, refusal -> {
                        if (refusal == null) {
                            join(socket);
                        } else {
                            socket.withdraw();
                            socket.namespace().release();
                            refuse(refusal);
                        }
                    }));
        }
    }

    private void refuse(String json) {
        EncodedPacket answer = client.parser().connectError(wireName, json);
        client.refused(wireName, answer);
    }

    private void join(NamespaceSocket socket) {
        if (!client.join(wireName, socket)) {
            socket.withdraw();
            socket.namespace().release();
            if (socket.recovered()) {
                // Gone again before it was back: it may try once more.
                socket.namespace().hand(adapter -> adapter.persist(state(socket)));
            }
        }
    }

    private static SocketState state(NamespaceSocket socket) {
        Identity identity = socket.identity();
        return new SocketState(identity.pid(), identity.id(), identity.rooms(), socket.data());
    }
}
