package io.rainsocket.core.socket;

import io.rainsocket.core.protocol.SocketPacket;

/** The events of one socket on their way to the application. One for which there is no place is answered, and forgotten. */
final class Inbox {

    /**
     * Events of one socket that follow each other faster than this are handled on the executor, non-blocking or not: the reader's
     * thread goes on to other connections meanwhile, and the answers leave together.
     */
    private static final long BURST_NANOS = 40_000;

    private final NamespaceSocket socket;
    private final InboundQuota quota;
    private final Mailbox mailbox;

    /** When the last event came; owned by the reader. */
    private long lastReceived = System.nanoTime() - BURST_NANOS;

    Inbox(NamespaceSocket socket, InboundQuota quota, Mailbox mailbox) {
        this.socket = socket;
        this.quota = quota;
        this.mailbox = mailbox;
    }

    /** Called by the reader. */
    void received(SocketPacket.Event event) {
        long now = System.nanoTime();
        boolean burst = now - lastReceived < BURST_NANOS;
        lastReceived = now;
        if (quota.take(event.arguments().weight())) {
            mailbox.submit(new ReceivedEvent(socket, event, burst));
        } else {
            socket.client().overloaded(socket);
            new EventAck(socket, event.ackId()).send(ErrorAnswer.OVERLOAD);
        }
    }

    /** Nobody handles an event any more. */
    void handled(SocketPacket.Event event) {
        quota.giveBack(event.arguments().weight());
    }
}
