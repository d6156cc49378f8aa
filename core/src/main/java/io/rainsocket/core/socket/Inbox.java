package io.rainsocket.core.socket;

import io.rainsocket.ClientException;
import io.rainsocket.core.protocol.SocketPacket;

/**
 * What of one socket is on its way to the application, in order: its events, and what happens to it. An event for which there is no place
 * is answered, and forgotten.
 */
final class Inbox {

    /**
     * Events of one socket that follow each other faster than this are handled on the executor, non-blocking or not: the reader's
     * thread goes on to other connections meanwhile, and the answers leave together.
     */
    private static final long BURST_NANOS = 40_000;

    private static final ClientException OVERLOAD = new ClientException("overload", null);

    private final NamespaceSocket socket;
    private final InboundQuota quota;
    private final Mailbox mailbox;

    /** When the last event came; owned by the reader. */
    private long lastReceived = System.nanoTime() - BURST_NANOS;

    /** Keeps everything until the {@linkplain #start() start}, and then calls {@code onConnect} first. */
    Inbox(NamespaceSocket socket, Client client) {
        this.socket = socket;
        quota = client.quota();
        mailbox = new Mailbox(client.executor(), new SocketTask(socket, "connect", () -> socket.namespace()
                .handler()
                .onConnect(socket)));
    }

    /** Called once. */
    void start() {
        mailbox.start();
    }

    void submit(Mailbox.Task task) {
        mailbox.submit(task);
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
            Answers.failure(
                    new EventAck(socket, event.ackId()),
                    OVERLOAD,
                    socket.namespace().handler().acks());
        }
    }

    /** Nobody handles an event any more. */
    void handled(SocketPacket.Event event) {
        quota.giveBack(event.arguments().weight());
    }
}
