package io.rainsocket.core.engine;

import io.rainsocket.core.protocol.EncodedPacket;
import io.rainsocket.core.protocol.Frame;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The packets that wait for one client, and the right to write them. Any thread adds; the one that finds the box untouched writes for
 * all until nothing is left or the transport is busy. Nobody waits and nobody recurses: a transport that completes at once only raises
 * the count that the writing thread looks at.
 */
final class Outbox implements FrameSource {

    private static final Logger LOG = System.getLogger(Outbox.class.getName());

    private final OutboundQueue queue;

    /** Calls to {@link #drain} that the writing thread has not seen yet; 0 while nobody writes. */
    private final AtomicInteger calls = new AtomicInteger();

    /** Raised by anyone; what waits is then taken out by the writing thread, as always, so that no transport finds the box empty. */
    private volatile boolean closed;

    // Owned by the writing thread: the packet that is being written, its next frame (0 is the head), and whether any
    // packet of this write
    // may be compressed.
    private OutboundPacket current;
    private int position;
    private boolean compress;

    Outbox(long maxBytes) {
        queue = new OutboundQueue(maxBytes);
    }

    OutboundQueue queue() {
        return queue;
    }

    /** Whether nothing waits, not even the rest of a packet. */
    boolean isEmpty() {
        return queue.isEmpty();
    }

    /** Writes what the session's transport takes, and tells the session whenever nothing waits. */
    void drain(EngineSession session) {
        if (calls.getAndIncrement() != 0) {
            return;
        }
        int seen = 1;
        do {
            writeAll(session);
            seen = calls.addAndGet(-seen);
        } while (seen != 0);
    }

    private void writeAll(EngineSession session) {
        do {
            while (!closed && hasNext()) {
                Transport transport = session.transport();
                if (!transport.writable()) {
                    return;
                }
                write(session, transport);
            }
        } while (!closed && !session.drained());
        if (closed) {
            forget();
        }
    }

    /** The thread that writes may be one that emits to many: it must not suffer from one client's connection. */
    private void write(EngineSession session, Transport transport) {
        compress = false;
        try {
            transport.write(this);
        } catch (RuntimeException e) {
            LOG.log(Level.DEBUG, "RS-1101 a transport failed", e);
            session.failed(transport);
        }
    }

    private void forget() {
        queue.clear();
        if (current != null) {
            queue.written(current);
            current = null;
        }
    }

    private boolean hasNext() {
        return current != null || queue.hasNext();
    }

    @Override
    public Frame next() {
        if (current == null) {
            current = queue.take();
            position = 0;
            if (current == null) {
                return null;
            }
        }
        EncodedPacket packet = current.packet();
        compress |= packet.compress();
        Frame frame = position == 0 ? packet.head() : packet.attachments().get(position - 1);
        if (position++ == packet.attachments().size()) {
            queue.written(current);
            current = null;
        }
        return frame;
    }

    @Override
    public boolean compress() {
        return compress;
    }

    /** Forgets what waits and whatever is added from now on; the session is over. */
    void close(EngineSession session) {
        closed = true;
        drain(session);
    }
}
