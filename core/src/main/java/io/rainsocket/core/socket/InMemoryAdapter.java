package io.rainsocket.core.socket;

import io.rainsocket.spi.Adapter;
import io.rainsocket.spi.BroadcastOptions;
import io.rainsocket.spi.BroadcastReplies;
import io.rainsocket.spi.LocalNamespace;
import io.rainsocket.spi.Payload;
import io.rainsocket.spi.SocketDetails;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** The adapter of a server that is alone: everything is done at once. */
class InMemoryAdapter implements Adapter {

    private static final CompletionStage<Void> DONE = CompletableFuture.completedFuture(null);

    private final LocalNamespace local;

    InMemoryAdapter(LocalNamespace local) {
        this.local = local;
    }

    static CompletionStage<Void> done() {
        return DONE;
    }

    @Override
    public CompletionStage<Void> broadcast(Payload event, BroadcastOptions options) {
        local.broadcast(event, options, Optional.empty());
        return DONE;
    }

    @Override
    public CompletionStage<Void> broadcastWithAck(Payload event, BroadcastOptions options, BroadcastReplies replies) {
        replies.sent(local.broadcastWithAck(event, options, replies::reply));
        return DONE;
    }

    @Override
    public CompletionStage<List<SocketDetails>> fetchSockets(BroadcastOptions options) {
        return CompletableFuture.completedFuture(local.fetchSockets(options));
    }

    @Override
    public CompletionStage<Void> join(BroadcastOptions options, Set<String> rooms) {
        local.join(options, rooms);
        return DONE;
    }

    @Override
    public CompletionStage<Void> leave(BroadcastOptions options, Set<String> rooms) {
        local.leave(options, rooms);
        return DONE;
    }

    @Override
    public CompletionStage<Void> disconnect(BroadcastOptions options, boolean close) {
        local.disconnect(options, close);
        return DONE;
    }

    /** There is nobody else. */
    @Override
    public CompletionStage<Void> serverSideEmit(Payload event) {
        return DONE;
    }

    @Override
    public CompletionStage<List<Payload>> serverSideEmitWithAck(Payload event) {
        return CompletableFuture.completedFuture(List.of());
    }

    @Override
    public CompletionStage<Integer> serverCount() {
        return CompletableFuture.completedFuture(1);
    }
}
