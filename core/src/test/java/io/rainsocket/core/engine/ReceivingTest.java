package io.rainsocket.core.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReceivingTest {

    private final TestEngine engine = new TestEngine();

    @Test
    void messagesReachTheApplicationWithoutTheirDigit() {
        FakeWebSocket transport = engine.webSocket();

        transport.receive("4hello");
        transport.receive(1, 2, 255);
        transport.receive("4");

        assertThat(engine.client.received()).containsExactly("hello", "<01 02 ff>", "");
    }

    @Test
    void aPayloadIsReadPacketByPacket() {
        engine.polling().post("4a\u001ebAQID\u001e4b");

        assertThat(engine.client.received()).containsExactly("a", "<01 02 03>", "b");
    }

    @Test
    void aPingOfTheClientIsAnError() {
        FakeWebSocket transport = engine.webSocket();

        transport.receive("2");

        assertThat(engine.client.closed()).containsExactly(CloseReason.TRANSPORT_ERROR);
        assertThat(transport.isClosed()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "7", "", "b==="})
    void whatIsNoPacketEndsTheSession(String frame) {
        engine.webSocket().receive(frame);

        assertThat(engine.client.closed()).containsExactly(CloseReason.PARSE_ERROR);
    }

    @Test
    void whatIsNoPayloadEndsTheSessionAndReleasesThePoll() {
        FakePolling transport = engine.polling();
        FakePolling.Poll poll = transport.poll();

        transport.post("4a\u001eabc");

        assertThat(poll.body()).isEqualTo("1");
        assertThat(engine.client.received()).isEmpty();
        assertThat(engine.client.closed()).containsExactly(CloseReason.PARSE_ERROR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0{}", "5", "6"})
    void whatOnlyServersSendIsIgnored(String frame) {
        FakeWebSocket transport = engine.webSocket();

        transport.receive(frame);
        transport.receive("4next");

        assertThat(engine.client.received()).containsExactly("next");
        assertThat(engine.client.closed()).isEmpty();
    }

    @Test
    void aCloseFrameClosesTheWebSocket() {
        FakeWebSocket transport = engine.webSocket();

        transport.receive("1");

        assertThat(engine.client.closed()).containsExactly(CloseReason.TRANSPORT_CLOSE);
        assertThat(transport.isClosed()).isTrue();
    }

    @Test
    void aPostedCloseReleasesThePollWithNoopAndEndsWhatFollows() {
        FakePolling transport = engine.polling();
        FakePolling.Poll poll = transport.poll();

        transport.post("4before\u001e1\u001e4after");

        assertThat(poll.body()).isEqualTo("6");
        assertThat(engine.client.received()).containsExactly("before");
        assertThat(engine.client.closed()).containsExactly(CloseReason.TRANSPORT_CLOSE);
        assertThat(engine.server.session("sid1")).isNull();
    }

    @Test
    void aTransportThatBreaksEndsTheSessionOnce() {
        FakeWebSocket transport = engine.webSocket();

        transport.session().failed(transport);
        transport.session().closed(transport);
        transport.receive("4late");

        assertThat(engine.client.closed()).containsExactly(CloseReason.TRANSPORT_ERROR);
        assertThat(engine.client.received()).isEmpty();
    }

    @Test
    void aTransportThatIsClosedEndsTheSession() {
        FakeWebSocket transport = engine.webSocket();

        transport.session().closed(transport);

        assertThat(engine.client.closed()).containsExactly(CloseReason.TRANSPORT_CLOSE);
        assertThat(engine.timer.waiting()).isZero();
    }

    @Test
    void aStrangersTransportIsNotListenedTo() {
        EngineSession session = engine.webSocket().session();
        FakeWebSocket stranger = new FakeWebSocket();

        session.receivedText(stranger, "4hello");
        session.receivedText(stranger, "abc");
        session.closed(stranger);

        assertThat(engine.client.received()).isEmpty();
        assertThat(session.isOpen()).isTrue();
    }
}
