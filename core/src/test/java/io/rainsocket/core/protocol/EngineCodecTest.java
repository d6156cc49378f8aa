package io.rainsocket.core.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.rainsocket.core.protocol.ProtocolException.Reason;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class EngineCodecTest {

    static Stream<Arguments> packets() {
        return Stream.of(
                arguments("0{\"sid\":\"x\"}", new EnginePacket.Open("{\"sid\":\"x\"}")),
                arguments("1", new EnginePacket.Close()),
                arguments("2", new EnginePacket.Ping("")),
                arguments("2probe", new EnginePacket.Ping("probe")),
                arguments("3", new EnginePacket.Pong("")),
                arguments("3probe", new EnginePacket.Pong("probe")),
                arguments("4", new EnginePacket.Text("")),
                arguments("42[\"x\"]", new EnginePacket.Text("2[\"x\"]")),
                arguments("4hello €", new EnginePacket.Text("hello €")),
                arguments("5", new EnginePacket.Upgrade()),
                arguments("6", new EnginePacket.Noop()),
                arguments("bAQIDBA==", new EnginePacket.Binary(new byte[] {1, 2, 3, 4})),
                arguments("b", new EnginePacket.Binary(new byte[0])));
    }

    @ParameterizedTest
    @MethodSource("packets")
    void reads_every_packet_type(String frame, EnginePacket expected) throws ProtocolException {
        assertThat(EngineCodec.decodeText(frame)).isEqualTo(expected);
        assertThat(EngineCodec.decodePayload(frame)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "'', EMPTY_PACKET",
        "abc, UNKNOWN_ENGINE_TYPE",
        "7, UNKNOWN_ENGINE_TYPE",
        "' 4x', UNKNOWN_ENGINE_TYPE",
        "/, UNKNOWN_ENGINE_TYPE",
        "٤x, UNKNOWN_ENGINE_TYPE",
        "1x, UNEXPECTED_DATA",
        "5probe, UNEXPECTED_DATA",
        "6x, UNEXPECTED_DATA",
        "b*, BAD_BASE64",
        "bAQIDBA=, BAD_BASE64",
        "bA, BAD_BASE64",
        "bAQ=ID, BAD_BASE64",
        "bAQ-_, BAD_BASE64",
        "b\u0141Q==, BAD_BASE64",
    })
    void refuses_what_is_no_packet(String frame, Reason reason) {
        assertThatExceptionOfType(ProtocolException.class)
                .isThrownBy(() -> EngineCodec.decodeText(frame))
                .returns(reason, ProtocolException::reason);
        assertThatExceptionOfType(ProtocolException.class)
                .isThrownBy(() -> EngineCodec.decodePayload(frame))
                .returns(reason, ProtocolException::reason);
    }

    @Test
    void reads_the_packets_of_a_payload_in_order() throws ProtocolException {
        assertThat(EngineCodec.decodePayload("4hello\u001ebAQIDBA==\u001e2\u001e4"))
                .containsExactly(
                        new EnginePacket.Text("hello"),
                        new EnginePacket.Binary(new byte[] {1, 2, 3, 4}),
                        new EnginePacket.Ping(""),
                        new EnginePacket.Text(""));
    }

    @ParameterizedTest
    @CsvSource({
        "'\u001e', EMPTY_PACKET",
        "'4a\u001e', EMPTY_PACKET",
        "'\u001e4a', EMPTY_PACKET",
        "'4a\u001e\u001e4b', EMPTY_PACKET",
        "'4a\u001eabc', UNKNOWN_ENGINE_TYPE",
        "'1\u001e1x', UNEXPECTED_DATA",
        "'bAQ\u001eb\u001eb!', BAD_BASE64",
    })
    void refuses_a_payload_with_one_bad_packet(String body, Reason reason) {
        assertThatExceptionOfType(ProtocolException.class)
                .isThrownBy(() -> EngineCodec.decodePayload(body))
                .returns(reason, ProtocolException::reason);
    }

    @Test
    void joins_frames_to_a_payload() {
        StringBuilder out = new StringBuilder();
        for (Frame frame : List.of(Frame.message("hello"), new Frame.Binary(new byte[] {1, 2, 3, 4}), Frame.NOOP)) {
            EngineCodec.appendToPayload(out, frame);
        }
        assertThat(out).hasToString("4hello\u001ebAQIDBA==\u001e6");
    }
}
