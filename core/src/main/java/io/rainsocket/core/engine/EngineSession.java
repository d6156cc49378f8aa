package io.rainsocket.core.engine;

import io.rainsocket.core.protocol.EncodedPacket;
import io.rainsocket.core.protocol.EngineCodec;
import io.rainsocket.core.protocol.EnginePacket;
import io.rainsocket.core.protocol.Frame;
import io.rainsocket.core.protocol.ProtocolException;
import java.util.concurrent.atomic.AtomicReference;

/**
 * One client's session; transports come and go under it.
 *
 * <p>Containers call {@code received}, {@code failed} and {@code closed} methods, one call at a time for each transport. Everything else
 * may be called from any thread.
 */
public final class EngineSession {

    private enum State {
        /** Everything flows; goes to CLOSING or CLOSED. */
        OPEN,
        /** {@link #close()} was called: what waits is still written, nothing is added or received; goes to CLOSED. */
        CLOSING,
        /** Over. */
        CLOSED
    }

    private final String id;
    private final EngineServer server;
    private final HandshakeRequest request;
    private final Outbox outbox;
    private final Heartbeat heartbeat;
    private final AtomicReference<State> state = new AtomicReference<>(State.OPEN);

    /** The upgrade that is under way, if any. */
    private final AtomicReference<Upgrade> upgrade = new AtomicReference<>();

    /** Written at the opening and by the upgrade. */
    private volatile Transport transport;

    /** Written once, at the opening, before the client knows the id. */
    private volatile SessionHandler handler;

    /** Whether the transport has drained: before, it may not know its session yet, and nothing is written or given up. */
    private volatile boolean started;

    /** Whether more waits than is allowed; never lowered. */
    private volatile boolean overfull;

    /** The transport that was asked to close in an orderly way. Owned by the outbox's writing thread. */
    private Transport closing;

    EngineSession(String id, EngineServer server, HandshakeRequest request, Transport transport) {
        this.id = id;
        this.server = server;
        this.request = request;
        this.transport = transport;
        outbox = new Outbox(server.settings().maxBuffered());
        heartbeat = new Heartbeat(this, server.settings(), server.timer());
    }

    /** Lets the application in behind the handshake; nothing leaves before the transport drains. */
    void open(EngineApplication application) {
        EncodedPacket handshake = EncodedPacket.of(Frame.open(server.handshakeJson(id, transport.name())));
        outbox.queue().add(new OutboundPacket(handshake, null, false));
        handler = application.open(this);
        server.remember(this);
        server.observer().opened();
        server.observer().sent(handshake);
        heartbeat.alive();
    }

    /**
     * The id that the client's requests carry; whoever knows it can speak for the client.
     *
     * @return the secret id
     */
    public String id() {
        return id;
    }

    /**
     * The request that opened the session.
     *
     * @return the request
     */
    public HandshakeRequest request() {
        return request;
    }

    /**
     * Times and limits.
     *
     * @return the server's
     */
    public EngineSettings settings() {
        return server.settings();
    }

    /**
     * The transport in use.
     *
     * @return changes once, by an upgrade
     */
    public Transport transport() {
        return transport;
    }

    /**
     * Whether packets can be sent and received.
     *
     * @return {@code false} as soon as the end has begun
     */
    public boolean isOpen() {
        return state.get() == State.OPEN;
    }

    /**
     * Sends a packet; dropped unless the session is open.
     *
     * @param packet a message packet
     */
    public void send(EncodedPacket packet) {
        queue(packet);
        flush();
    }

    /**
     * As {@link #send}, but nothing leaves before {@link #flush()}: for callers who hold a lock.
     *
     * @param packet a message packet
     */
    public void queue(EncodedPacket packet) {
        queue(packet, null, false);
    }

    /**
     * Makes a lane for one sender.
     *
     * @param name of the sender, for the log
     * @param maxBytes how many bytes may wait in it
     * @param maxPackets how many packets may wait in it
     * @return a lane of this session only
     */
    public OutboundLane lane(String name, long maxBytes, int maxPackets) {
        return new OutboundLane(outbox.queue(), name, maxBytes, maxPackets);
    }

    /**
     * Puts a packet into a lane; nothing leaves before {@link #flush()}. Where the lane is full, or the session, the lane's oldest packets
     * that may be dropped make room, and at last the packet itself. One for which there is no room, and that may not be dropped, ends the
     * session at the next {@link #flush()}.
     *
     * @param packet a message packet
     * @param lane of this session, {@code null} for none
     * @param droppable whether it may be dropped as long as no frame of it was written
     * @return {@code false} if it was dropped
     */
    public boolean queue(EncodedPacket packet, OutboundLane lane, boolean droppable) {
        if (!isOpen()) {
            return false;
        }
        OutboundQueue.Outcome outcome = outbox.queue().add(new OutboundPacket(packet, lane, droppable));
        if (outcome.waits()) {
            server.observer().sent(packet);
        }
        if (outcome.dropped() > 0) {
            server.slowClients().dropped(lane, outcome.dropped());
        }
        if (outcome.tooMuch() && started && !overfull) {
            overfull = true;
            server.slowClients().closed(this, lane);
        }
        return outcome.waits();
    }

    /** Lets out what was queued; ends the session of a client that is too slow for it. */
    public void flush() {
        if (overfull) {
            end(CloseReason.TRANSPORT_ERROR);
        } else if (started && isOpen()) {
            outbox.drain(this);
        }
    }

    /**
     * Whether a packet would leave at once.
     *
     * @return {@code false} while something waits, or the transport cannot take anything
     */
    public boolean writable() {
        return isOpen() && started && outbox.isEmpty() && transport.writable();
    }

    /** Writes what waits. For transports that became writable; the first call lets the handshake out. */
    public void drain() {
        started = true;
        outbox.drain(this);
    }

    /** Called by the outbox when it found nothing; {@code false} if the last words before the close have come since it looked. */
    boolean drained() {
        Transport current = transport;
        if (state.get() == State.CLOSING && closing != current) {
            if (!outbox.isEmpty()) {
                return false;
            }
            closing = current;
            current.close(() -> end(CloseReason.FORCED_CLOSE));
        }
        return true;
    }

    /** Ends the session after what was sent so far. */
    public void close() {
        if (state.compareAndSet(State.OPEN, State.CLOSING) && started) {
            outbox.drain(this);
        }
    }

    /** Ends the session because the server stops: a client that does not poll or read just now is not waited for. */
    void shutDown() {
        close();
        if (transport.name().equals(EngineSettings.POLLING) || outbox.isEmpty()) {
            end(CloseReason.FORCED_CLOSE);
        }
    }

    /**
     * A text frame has come.
     *
     * @param from the transport
     * @param frame an Engine.IO packet
     */
    public void receivedText(Transport from, String frame) {
        try {
            received(from, EngineCodec.decodeText(frame));
        } catch (ProtocolException e) {
            undecodable(from);
        }
    }

    /**
     * A binary frame has come.
     *
     * @param from the transport
     * @param data a message, the session's to keep
     */
    public void receivedBinary(Transport from, byte[] data) {
        received(from, new EnginePacket.Binary(data));
    }

    /**
     * A long-polling payload has come.
     *
     * @param from the transport
     * @param body the packets
     */
    public void receivedPayload(Transport from, String body) {
        try {
            for (EnginePacket packet : EngineCodec.decodePayload(body)) {
                received(from, packet);
            }
        } catch (ProtocolException e) {
            undecodable(from);
        }
    }

    private void received(Transport from, EnginePacket packet) {
        Upgrade candidate = upgrade.get();
        if (candidate != null && candidate.candidate() == from) {
            candidate.receive(packet);
        } else if (from == transport && isOpen()) {
            dispatch(packet);
        }
    }

    private void dispatch(EnginePacket packet) {
        if (packet instanceof EnginePacket.Text text) {
            server.observer().received(text);
            handler.text(text.data());
        } else if (packet instanceof EnginePacket.Binary binary) {
            server.observer().received(binary);
            handler.binary(binary.data());
        } else if (packet instanceof EnginePacket.Pong) {
            heartbeat.alive();
        } else if (packet instanceof EnginePacket.Ping) {
            // In version 4 it is the server that asks.
            end(CloseReason.TRANSPORT_ERROR);
        } else if (packet instanceof EnginePacket.Close) {
            transport.release();
            closed(transport);
        }
        // The reference server ignores the rest: a client has no business sending it, and it does no harm.
    }

    private void undecodable(Transport from) {
        Upgrade candidate = upgrade.get();
        if (candidate != null && candidate.candidate() == from) {
            candidate.abandon();
        } else if (from == transport && isOpen()) {
            end(CloseReason.PARSE_ERROR);
        }
    }

    /**
     * A transport broke, or was used against its rules.
     *
     * @param from the transport
     */
    public void failed(Transport from) {
        lost(from, CloseReason.TRANSPORT_ERROR);
    }

    /**
     * The client closed a transport.
     *
     * @param from the transport
     */
    public void closed(Transport from) {
        lost(from, CloseReason.TRANSPORT_CLOSE);
    }

    private void lost(Transport from, CloseReason reason) {
        Upgrade candidate = upgrade.get();
        if (candidate != null && candidate.candidate() == from) {
            candidate.abandon();
        } else if (from == transport) {
            end(state.get() == State.CLOSING ? CloseReason.FORCED_CLOSE : reason);
        }
    }

    /**
     * Starts an upgrade.
     *
     * @param candidate the WebSocket that came with this session's id
     * @return {@code false} if the session cannot be upgraded (again): the candidate must be closed
     */
    public boolean upgrade(Transport candidate) {
        Upgrade begun = new Upgrade(this, candidate, server.timer());
        if (!upgradable() || !upgrade.compareAndSet(null, begun)) {
            return false;
        }
        if (!upgradable()) {
            // The session ended, or was upgraded, between the two looks.
            abandoned(begun);
            return false;
        }
        begun.start(server.settings().upgradeTimeout());
        return true;
    }

    private boolean upgradable() {
        return isOpen() && server.settings().canUpgrade(transport.name());
    }

    /** The candidate takes over; what waits goes to it, behind what the old transport has sent. */
    void upgraded(Upgrade done) {
        Transport old = transport;
        transport = done.candidate();
        upgrade.set(null);
        old.replaced();
        if (state.get() == State.CLOSED) {
            // Whoever ended the session may have seen the old transport only.
            transport.close(() -> {});
        }
        outbox.drain(this);
    }

    void abandoned(Upgrade given) {
        upgrade.compareAndSet(given, null);
    }

    void releasePoll() {
        transport.release();
    }

    void heartbeatMissed() {
        end(CloseReason.PING_TIMEOUT);
    }

    private void end(CloseReason reason) {
        if (state.getAndSet(State.CLOSED) == State.CLOSED) {
            return;
        }
        heartbeat.stop();
        server.forget(this);
        server.observer().closed(reason);
        Upgrade candidate = upgrade.get();
        if (candidate != null) {
            candidate.abandon();
        }
        outbox.close(this);
        transport.discard();
        transport.close(() -> {});
        handler.closed(reason);
    }
}
