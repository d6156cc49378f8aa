package io.rainsocket.core.socket;

import io.rainsocket.core.engine.EngineSession;
import io.rainsocket.core.engine.FakePolling;
import io.rainsocket.core.engine.FakeWebSocket;
import io.rainsocket.core.protocol.Mutator;
import java.util.List;
import java.util.Random;

/** A client without manners: sends what it likes when it likes, over long-polling, a WebSocket, or both at once. */
final class FuzzClient {

    private static final List<String> PACKETS = List.of(
            "40",
            "40/chat,",
            "40/chat,{\"token\":\"x\"}",
            "40/guarded,",
            "40/nowhere,",
            "41",
            "41/chat,",
            "42[\"echo\",\"a\"]",
            "42/chat,1[\"echo\",\"a\"]",
            "42/chat,[\"fail\"]",
            "42/chat,2[\"later\",\"a\"]",
            "42/chat,[\"leave\"]",
            "42/guarded,[\"echo\",\"a\"]",
            "43/chat,0[\"answer\"]",
            "43/chat,1[]",
            "44/chat,{\"message\":\"no\"}",
            "450-/chat,[\"echo\",\"a\"]",
            "451-/chat,3[\"bytes\",{\"_placeholder\":true,\"num\":0}]",
            "461-/chat,2[{\"_placeholder\":true,\"num\":0}]",
            "bAQID",
            "0{}",
            "1",
            "2",
            "2probe",
            "3",
            "5",
            "6");

    /** Containers bring nothing more over a transport that is closed; a client that says these seldom ends lives longer. */
    private static final int MANNERS = 3;

    private final Random random;
    private final Mutator mutator;

    /** {@code null} if it began over a WebSocket. */
    private final FakePolling polling;

    /** {@code null} until it tries to upgrade. */
    private FakeWebSocket webSocket;

    private final EngineSession session;

    private FuzzClient(Random random, FakePolling polling, FakeWebSocket webSocket) {
        this.random = random;
        this.polling = polling;
        this.webSocket = webSocket;
        mutator = new Mutator(random);
        session = polling == null ? webSocket.session() : polling.session();
    }

    static FuzzClient polling(Random random, FakePolling polling) {
        return new FuzzClient(random, polling, null);
    }

    static FuzzClient webSocket(Random random, FakeWebSocket webSocket) {
        return new FuzzClient(random, null, webSocket);
    }

    /** One step of its way, any. */
    void act() {
        switch (random.nextInt(12)) {
            case 0 -> poll();
            case 1 -> upgrade();
            case 2 -> lose();
            case 3 -> binary();
            case 4, 5 -> deliver("3");
            default -> deliver(packet());
        }
    }

    private String packet() {
        String packet = PACKETS.get(random.nextInt(PACKETS.size()));
        return random.nextInt(MANNERS) == 0 ? mutator.mutate(packet) : packet;
    }

    private void deliver(String packet) {
        if (webSocket != null && (polling == null || random.nextBoolean())) {
            webSocket.receive(packet);
        } else {
            polling.post(random.nextBoolean() ? packet : packet + "\u001e" + packet());
        }
    }

    private void poll() {
        if (polling != null) {
            polling.poll();
        }
    }

    private void binary() {
        if (webSocket != null) {
            webSocket.receive(1, 2, 3);
        }
    }

    /** Again and again, also where that is not allowed. */
    private void upgrade() {
        FakeWebSocket candidate = new FakeWebSocket().attach(session);
        if (session.upgrade(candidate)) {
            webSocket = candidate;
        }
    }

    /** Breaks one connection, or closes it. */
    private void lose() {
        if (random.nextInt(MANNERS) > 0) {
            return;
        }
        if (webSocket != null && random.nextBoolean()) {
            session.closed(webSocket);
        } else if (polling != null) {
            session.failed(polling);
        }
    }

    /** Goes: says so, or just sends nothing any more. */
    void go() {
        if (random.nextBoolean() && webSocket != null) {
            session.closed(webSocket);
        }
    }
}
