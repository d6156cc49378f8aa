package io.rainsocket.core.engine;

import io.rainsocket.core.protocol.EncodedPacket;
import io.rainsocket.core.protocol.Frame;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The packets that wait for one client, and the right to write them. Any thread adds; the one that finds the box untouched writes for
 * all until nothing is left or the transport is busy. Nobody waits and nobody recurses: a transport that completes at once only raises
 * the count that the writing thread looks at.
 */
final class Outbox implements FrameSource {

    private static final Logger LOG = System.getLogger(Outbox.class.getName());

    private final Queue<EncodedPacket> queue = new ConcurrentLinkedQueue<>();
    private final AtomicLong waitingBytes = new AtomicLong();

    /** Calls to {@link #drain} that the writing thread has not seen yet; 0 while nobody writes. */
    private final AtomicInteger calls = new AtomicInteger();

    /** Raised by anyone; what waits is then taken out by the writing thread, as always, so that no transport finds the box empty. */
    private volatile boolean closed;

    // Owned by the writing thread: the packet that is being written, its next frame (0 is the head), and whether any
    // packet of this write
    // may be compressed.
    private EncodedPacket current;
    private int position;
    private boolean compress;

    /** Adds a packet and says how many bytes have waited before it. */
    long add(EncodedPacket packet) {
        queue.add(packet);
        return waitingBytes.getAndAdd(packet.size());
    }

    /** Whether nothing waits, not even the rest of a packet. */
    boolean isEmpty() {
        return waitingBytes.get() == 0;
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
        while (!closed && hasNext()) {
            Transport transport = session.transport();
            if (!transport.writable()) {
                return;
            }
            write(session, transport);
        }
        if (closed) {
            queue.clear();
            current = null;
        } else {
            session.drained();
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

    private boolean hasNext() {
        return current != null || !queue.isEmpty();
    }

    @Override
    public Frame next() {
        if (current == null) {
            current = queue.poll();
            position = 0;
            if (current == null) {
                return null;
            }
        }
        EncodedPacket packet = current;
        compress |= packet.compress();
        Frame frame = position == 0 ? packet.head() : packet.attachments().get(position - 1);
        if (position++ == packet.attachments().size()) {
            current = null;
            waitingBytes.addAndGet(-packet.size());
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
