package io.rainsocket.core.socket;

import io.rainsocket.Ack;
import io.rainsocket.core.protocol.SocketPacket;
import java.util.concurrent.atomic.AtomicBoolean;

/** The acknowledgement of one event; only the first one leaves. */
final class EventAck implements Ack {

    private final NamespaceSocket socket;
    private final long id;
    private final AtomicBoolean sent = new AtomicBoolean();

    EventAck(NamespaceSocket socket, long id) {
        this.socket = socket;
        this.id = id;
    }

    @Override
    public boolean requested() {
        return id != SocketPacket.NO_ACK;
    }

    @Override
    public void send(Object... arguments) {
        if (!requested() || sent.get()) {
            return;
        }
        // Mapped before it counts as sent: what cannot be written leaves the caller a chance to send an error instead.
        Draft answer = Payloads.answer(arguments, socket.mapper());
        if (sent.compareAndSet(false, true)) {
            socket.namespace().transactions().afterCommit(() -> leave(answer), this::rolledBack);
        }
    }

    private void rolledBack() {
        Object error = Answers.of(
                new RolledBackException(), socket.namespace().handler().acks());
        leave(Payloads.answer(new Object[] {error}, socket.mapper()));
    }

    private void leave(Draft answer) {
        socket.delivery().write(Outgoing.acknowledgement(id, answer));
    }
}
