package io.rainsocket.core.socket;

import io.rainsocket.Arguments;
import io.rainsocket.core.engine.Timer;
import io.rainsocket.spi.BroadcastOptions;
import io.rainsocket.spi.LocalNamespace;
import io.rainsocket.spi.Payload;
import io.rainsocket.spi.SocketDetails;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** The sockets of a namespace on this server, as adapters see them. */
final class LocalSockets implements LocalNamespace {

    private final ServerNamespace namespace;

    LocalSockets(ServerNamespace namespace) {
        this.namespace = namespace;
    }

    @Override
    public String name() {
        return namespace.name();
    }

    @Override
    public Set<String> rooms() {
        Set<String> rooms = new HashSet<>(namespace.members().names());
        namespace.members().sockets().forEach(socket -> rooms.add(socket.id()));
        return rooms;
    }

    private void forEach(BroadcastOptions options, Consumer<NamespaceSocket> action) {
        namespace.members().forEach(options.rooms(), options.except(), action);
    }

    private List<NamespaceSocket> find(BroadcastOptions options) {
        List<NamespaceSocket> found = new ArrayList<>();
        forEach(options, found::add);
        return found;
    }

    @Override
    public void broadcast(Payload event, BroadcastOptions options, Optional<String> offset) {
        Outgoing outgoing = Outgoing.recoverable(event, options.flags(), offset.orElse(null));
        forEach(options, socket -> socket.delivery().write(outgoing));
    }

    /** Hands an event to all connections without letting anything out, so that it can be done under a lock. */
    List<NamespaceSocket> queue(Outgoing outgoing, BroadcastOptions options) {
        List<NamespaceSocket> queued = new ArrayList<>();
        forEach(options, socket -> {
            if (socket.delivery().queue(outgoing)) {
                queued.add(socket);
            }
        });
        return queued;
    }

    @Override
    public int broadcastWithAck(Payload event, BroadcastOptions options, Consumer<Payload> replies) {
        long ackId = namespace.nextAckId();
        Outgoing outgoing = Outgoing.event(Outgoing.draft(event), options.flags(), ackId);
        List<CompletableFuture<Arguments>> answers = new ArrayList<>();
        for (NamespaceSocket socket : find(options)) {
            CompletableFuture<Arguments> answer = socket.pendingAcks().await(ackId, null);
            answer.thenAccept(arguments -> replies.accept(((ReceivedArguments) arguments).payload()));
            if (socket.delivery().write(outgoing)) {
                answers.add(answer);
            } else {
                answer.cancel(false);
            }
        }
        stopWaiting(answers, options);
        return answers.size();
    }

    /** One timer for all of them. */
    private void stopWaiting(List<CompletableFuture<Arguments>> answers, BroadcastOptions options) {
        options.flags().timeout().ifPresent(limit -> {
            Timer.Task timeout =
                    namespace.timer().schedule(limit.toMillis(), () -> answers.forEach(answer -> answer.cancel(false)));
            CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new))
                    .whenComplete((done, failure) -> timeout.cancel());
        });
    }

    @Override
    public List<SocketDetails> fetchSockets(BroadcastOptions options) {
        return find(options).stream().map(LocalSockets::details).toList();
    }

    private static SocketDetails details(NamespaceSocket socket) {
        return new SocketDetails(socket.id(), socket.clientHandshake().details(), socket.rooms(), socket.data());
    }

    @Override
    public void join(BroadcastOptions options, Set<String> rooms) {
        forEach(options, socket -> socket.membership().join(rooms));
    }

    @Override
    public void leave(BroadcastOptions options, Set<String> rooms) {
        find(options).forEach(socket -> rooms.forEach(socket::leave));
    }

    @Override
    public void disconnect(BroadcastOptions options, boolean close) {
        find(options).forEach(socket -> socket.disconnect(close));
    }

    @Override
    public void serverSideEvent(Payload event, Optional<Consumer<Payload>> reply) {
        namespace.serverEvents().received(event, reply);
    }
}
