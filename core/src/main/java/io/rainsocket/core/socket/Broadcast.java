package io.rainsocket.core.socket;

import io.rainsocket.Arguments;
import io.rainsocket.BroadcastOperator;
import io.rainsocket.RemoteSocket;
import io.rainsocket.spi.BroadcastOptions;
import io.rainsocket.spi.Payload;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionStage;

/** Some sockets of a namespace, on all servers. */
record Broadcast(ServerNamespace namespace, BroadcastOptions options, Transactions transactions)
        implements BroadcastOperator {

    static Broadcast all(ServerNamespace namespace) {
        return new Broadcast(namespace, BroadcastOptions.ALL, Transactions.NONE);
    }

    @Override
    public Broadcast to(String... rooms) {
        return with(options.to(rooms));
    }

    @Override
    public Broadcast except(String... rooms) {
        return with(options.except(rooms));
    }

    @Override
    public Broadcast asVolatile() {
        return with(options.with(options.flags().asVolatile()));
    }

    @Override
    public Broadcast compress(boolean compress) {
        return with(options.with(options.flags().compress(compress)));
    }

    @Override
    public Broadcast local() {
        return with(options.with(options.flags().asLocal()));
    }

    @Override
    public Broadcast timeout(Duration limit) {
        return with(options.with(options.flags().within(limit)));
    }

    @Override
    public Broadcast afterCommit() {
        return new Broadcast(namespace, options, namespace.transactions());
    }

    private Broadcast with(BroadcastOptions other) {
        return new Broadcast(namespace, other, transactions);
    }

    @Override
    public void emit(String event, Object... arguments) {
        Payload payload = Payloads.event(event, arguments, namespace.mapper()).payload();
        transactions.afterCommit(() -> namespace.hand(adapter -> adapter.broadcast(payload, options)));
    }

    @Override
    public CompletionStage<List<Arguments>> emitWithAck(String event, Object... arguments) {
        if (options.flags().timeout().isEmpty()) {
            throw new IllegalStateException(
                    "RS-0112 a broadcast that waits for acknowledgements needs a time limit: call timeout(Duration) before"
                            + " emitWithAck(\"" + event + "\", ...)");
        }
        Payload payload = Payloads.event(event, arguments, namespace.mapper()).payload();
        return AfterCommit.ask(event, transactions, () -> AckCollector.collect(namespace, payload, options));
    }

    @Override
    public CompletionStage<List<RemoteSocket>> fetchSockets() {
        return namespace.adapter().fetchSockets(options).thenApply(found -> found.stream()
                .<RemoteSocket>map(details -> new FetchedSocket(details, namespace))
                .toList());
    }

    @Override
    public void socketsJoin(String... rooms) {
        UserRooms.refuse(rooms);
        namespace.hand(adapter -> adapter.join(options, setOf(rooms)));
    }

    @Override
    public void socketsLeave(String... rooms) {
        namespace.hand(adapter -> adapter.leave(options, setOf(rooms)));
    }

    /** A name may be there twice. */
    private static Set<String> setOf(String... rooms) {
        return Set.copyOf(Arrays.asList(rooms));
    }

    @Override
    public void disconnectSockets(boolean close) {
        namespace.hand(adapter -> adapter.disconnect(options, close));
    }
}
