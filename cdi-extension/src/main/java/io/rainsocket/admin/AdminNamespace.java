package io.rainsocket.admin;

import io.rainsocket.AdminUi;
import io.rainsocket.DisconnectReason;
import io.rainsocket.Namespace;
import io.rainsocket.Socket;
import io.rainsocket.core.socket.EventHandler;
import io.rainsocket.core.socket.NamespaceHandler;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** The namespace that the Admin UI connects to. */
final class AdminNamespace implements NamespaceHandler {

    private final AdminUi settings;
    private final Gatekeeper gatekeeper;
    private final Scenery scenery;
    private final DataView values;
    private final Actions actions;

    AdminNamespace(AdminUi settings, Gatekeeper gatekeeper, Scenery scenery, DataView values) {
        this.settings = settings;
        this.gatekeeper = gatekeeper;
        this.scenery = scenery;
        this.values = values;
        actions = new Actions(scenery);
    }

    @Override
    public boolean guarded() {
        return true;
    }

    @Override
    public CompletionStage<?> beforeConnect(Socket socket) {
        return gatekeeper.admit(socket);
    }

    @Override
    public CompletionStage<?> onConnect(Socket socket) {
        gatekeeper.welcome(socket);
        socket.emit("config", Map.of("supportedFeatures", Feature.of(settings)));
        return settings.development() ? allSockets().thenAccept(all -> socket.emit("all_sockets", all)) : null;
    }

    /** Those of all servers. */
    private CompletionStage<List<SocketView>> allSockets() {
        List<CompletableFuture<List<SocketView>>> parts = scenery.namespaces().stream()
                .map(namespace -> sockets(namespace).toCompletableFuture())
                .toList();
        return CompletableFuture.allOf(parts.toArray(CompletableFuture[]::new))
                .thenApply(done ->
                        parts.stream().flatMap(part -> part.join().stream()).toList());
    }

    private CompletionStage<List<SocketView>> sockets(Namespace namespace) {
        return namespace.fetchSockets().thenApply(found -> found.stream()
                .map(socket -> SocketView.of(
                        socket.id(), namespace.name(), socket.handshake(), socket.data(), socket.rooms(), values))
                .toList());
    }

    /** Nothing is done for users who may only look. */
    @Override
    public EventHandler handlerOf(String event) {
        return settings.readOnly() ? null : actions.named(event);
    }

    @Override
    public CompletionStage<?> onDisconnect(Socket socket, DisconnectReason reason) {
        return null;
    }
}
