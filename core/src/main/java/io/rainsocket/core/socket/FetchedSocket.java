package io.rainsocket.core.socket;

import io.rainsocket.Arguments;
import io.rainsocket.Emitter;
import io.rainsocket.Handshake;
import io.rainsocket.RemoteSocket;
import io.rainsocket.SocketClosedException;
import io.rainsocket.spi.BroadcastOptions;
import io.rainsocket.spi.EmitFlags;
import io.rainsocket.spi.SocketDetails;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** A socket of any server, reached by way of its own room. */
record FetchedSocket(SocketDetails details, ServerNamespace namespace, EmitFlags flags, Transactions transactions)
        implements RemoteSocket {

    FetchedSocket(SocketDetails details, ServerNamespace namespace) {
        this(details, namespace, EmitFlags.NONE, Transactions.NONE);
    }

    private Broadcast room() {
        return new Broadcast(namespace, BroadcastOptions.ALL.to(details.id()).with(flags), transactions);
    }

    @Override
    public String id() {
        return details.id();
    }

    @Override
    public Handshake handshake() {
        return ClientHandshake.of(details.handshake(), namespace.mapper());
    }

    @Override
    public Set<String> rooms() {
        return details.rooms();
    }

    @Override
    public Map<String, Object> data() {
        return details.data();
    }

    @Override
    public <T> T data(String name, Class<T> type) {
        Object value = details.data().get(name);
        return value == null || type.isInstance(value)
                ? type.cast(value)
                : Values.convert(value, type, namespace.mapper());
    }

    @Override
    public void join(String... rooms) {
        room().socketsJoin(rooms);
    }

    @Override
    public void leave(String room) {
        room().socketsLeave(room);
    }

    @Override
    public void disconnect(boolean close) {
        room().disconnectSockets(close);
    }

    @Override
    public void emit(String event, Object... arguments) {
        room().emit(event, arguments);
    }

    @Override
    public CompletionStage<Arguments> emitWithAck(String event, Object... arguments) {
        return room().emitWithAck(event, arguments).thenCompose(FetchedSocket::single);
    }

    private static CompletionStage<Arguments> single(List<Arguments> answers) {
        return answers.isEmpty()
                ? CompletableFuture.failedFuture(
                        new SocketClosedException("RS-0105 the socket was disconnected before its client acknowledged"))
                : CompletableFuture.completedFuture(answers.get(0));
    }

    @Override
    public Emitter timeout(Duration limit) {
        return with(flags.within(limit));
    }

    @Override
    public Emitter asVolatile() {
        return with(flags.asVolatile());
    }

    @Override
    public Emitter compress(boolean compress) {
        return with(flags.compress(compress));
    }

    @Override
    public Emitter afterCommit() {
        return new FetchedSocket(details, namespace, flags, namespace.transactions());
    }

    private FetchedSocket with(EmitFlags other) {
        return new FetchedSocket(details, namespace, other, transactions);
    }
}
