package io.rainsocket.core.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.rainsocket.core.protocol.EncodedPacket;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two senders, each of which may have three packets or 100 bytes waiting, before a client that does not read. */
class OutboundLaneTest {

    private final TestEngine engine = new TestEngine();
    private final ManualExecutor completions = new ManualExecutor();
    private FakeWebSocket transport;
    private OutboundLane lane;
    private OutboundLane other;

    @BeforeEach
    void aBusyWebSocket() {
        transport = engine.opened(new FakeWebSocket(completions));
        completions.runAll();
        lane = transport.session().lane("lane", 100, 3);
        other = transport.session().lane("other", 100, 3);
        transport.session().send(TestEngine.text("busy"));
    }

    private boolean droppable(OutboundLane to, String message) {
        return queue(to, TestEngine.text(message), true);
    }

    private boolean lasting(OutboundLane to, String message) {
        return queue(to, TestEngine.text(message), false);
    }

    private boolean queue(OutboundLane to, EncodedPacket packet, boolean droppable) {
        boolean waits = transport.session().queue(packet, to, droppable);
        transport.session().flush();
        return waits;
    }

    @Test
    void theOldestPacketsOfTheLaneMakeRoom() {
        for (int i = 0; i < 5; i++) {
            assertThat(droppable(lane, "a" + i)).isTrue();
            assertThat(droppable(other, "b" + i)).isTrue();
        }
        completions.runAll();

        assertThat(transport.sent()).containsExactly("4busy", "4a2", "4b2", "4a3", "4b3", "4a4", "4b4");
        assertThat(lane.load()).isEqualTo(new OutboundLane.Load(0, 0, 2));
        assertThat(engine.client.closed()).isEmpty();
    }

    @Test
    void bytesCountAsWell() {
        droppable(lane, "x".repeat(60));
        droppable(lane, "y".repeat(60));
        assertThat(lane.load()).isEqualTo(new OutboundLane.Load(2, 122, 0));

        droppable(lane, "z");
        assertThat(lane.load()).isEqualTo(new OutboundLane.Load(2, 63, 1));
    }

    @Test
    void whatMustNotBeDroppedStaysAndWhatIsInFrontOfItIsDropped() {
        droppable(lane, "1");
        lasting(lane, "2");
        droppable(lane, "3");
        droppable(lane, "4");
        droppable(lane, "5");
        completions.runAll();

        assertThat(transport.sent()).containsExactly("4busy", "42", "44", "45");
    }

    @Test
    void whereNothingElseCanBeDroppedTheNewPacketIs() {
        lasting(lane, "1");
        lasting(lane, "2");
        lasting(lane, "3");

        assertThat(droppable(lane, "4")).isFalse();
        assertThat(lane.load()).isEqualTo(new OutboundLane.Load(3, 6, 1));
        assertThat(engine.client.closed()).isEmpty();
    }

    @Test
    void whereNothingCanBeDroppedTheSessionEnds() {
        lasting(lane, "1");
        lasting(lane, "2");
        lasting(lane, "3");
        lasting(lane, "4");

        assertThat(engine.client.closed()).containsExactly(CloseReason.TRANSPORT_ERROR);
        assertThat(lane.load().packets()).isZero();
        completions.runAll();
        assertThat(transport.sent()).containsExactly("4busy");
    }

    @Test
    void aFullSessionTakesRoomFromTheLaneToo() {
        transport.session().send(TestEngine.text("x".repeat(950)));
        droppable(lane, "a".repeat(60));

        assertThat(droppable(lane, "b")).isTrue();
        assertThat(lane.load()).isEqualTo(new OutboundLane.Load(1, 2, 1));
        assertThat(engine.client.closed()).isEmpty();
    }

    @Test
    void aPacketOfWhichAFrameWasWrittenIsNotDropped() {
        queue(lane, TestEngine.binary("51-[\"bin\"]", new byte[] {1}), true);
        completions.runOne(); // its head is on its way, its attachment waits
        for (int i = 0; i < 4; i++) {
            droppable(lane, "a" + i);
        }
        completions.runAll();

        assertThat(transport.sent()).containsExactly("4busy", "451-[\"bin\"]", "<01>", "4a2", "4a3");
    }

    @Test
    void packetsWithAttachmentsAreDroppedAsAWhole() {
        queue(lane, TestEngine.binary("51-[\"bin\"]", new byte[] {1}), true);
        for (int i = 0; i < 3; i++) {
            droppable(lane, "a" + i);
        }
        completions.runAll();

        assertThat(transport.sent()).containsExactly("4busy", "4a0", "4a1", "4a2");
    }

    @Test
    void aPollTakesWhatIsLeft() {
        FakePolling polling = engine.polling();
        OutboundLane polled = polling.session().lane("polled", 100, 3);
        for (int i = 0; i < 5; i++) {
            polling.session().queue(TestEngine.text("a" + i), polled, true);
            polling.session().flush();
        }

        assertThat(polling.poll().body()).isEqualTo("4a2\u001e4a3\u001e4a4");
        assertThat(polled.load()).isEqualTo(new OutboundLane.Load(0, 0, 2));
    }
}
