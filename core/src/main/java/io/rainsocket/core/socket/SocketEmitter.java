package io.rainsocket.core.socket;

import io.rainsocket.Arguments;
import io.rainsocket.Emitter;
import io.rainsocket.core.protocol.SocketPacket;
import io.rainsocket.spi.BroadcastOptions;
import io.rainsocket.spi.EmitFlags;
import io.rainsocket.spi.Payload;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Emits to one socket of this server, with flags. */
record SocketEmitter(NamespaceSocket socket, EmitFlags flags, Transactions transactions) implements Emitter {

    @Override
    public void emit(String event, Object... arguments) {
        ServerNamespace namespace = socket.namespace();
        Draft draft = Payloads.event(event, arguments, socket.mapper());
        if (namespace.recovers()) {
            // What may have to be sent again later has to pass the adapter.
            Payload payload = draft.payload();
            BroadcastOptions options = BroadcastOptions.ALL.to(socket.id()).with(flags);
            transactions.afterCommit(() -> namespace.hand(adapter -> adapter.broadcast(payload, options)));
        } else {
            transactions.afterCommit(() -> socket.delivery().write(Outgoing.event(draft, flags, SocketPacket.NO_ACK)));
        }
    }

    @Override
    public CompletionStage<Arguments> emitWithAck(String event, Object... arguments) {
        Draft draft = Payloads.event(event, arguments, socket.mapper());
        return AfterCommit.ask(event, transactions, () -> ask(draft));
    }

    private CompletionStage<Arguments> ask(Draft draft) {
        long ackId = socket.namespace().nextAckId();
        CompletableFuture<Arguments> answer =
                socket.pendingAcks().await(ackId, flags.timeout().orElse(null));
        if (!socket.delivery().write(Outgoing.event(draft, flags, ackId))) {
            socket.pendingAcks().release();
        }
        return answer;
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
        return new SocketEmitter(socket, flags, socket.namespace().transactions());
    }

    private SocketEmitter with(EmitFlags other) {
        return new SocketEmitter(socket, other, transactions);
    }
}
