package io.rainsocket.core.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.rainsocket.core.protocol.ProtocolException.Reason;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What fits into the default payload costs time and stack for its length only, however it is made: a square would take minutes. */
@Timeout(20)
class HostileSizeTest {

    private static final int MANY = 300_000;

    private final SocketPacketDecoder decoder = new SocketPacketDecoder(10);

    static Stream<Named<String>> accepted() {
        return Stream.of(
                Named.of("arrays in arrays", "2[\"x\"," + "[".repeat(MANY) + "]".repeat(MANY) + "]"),
                Named.of("objects in objects", "2[\"x\"," + "{\"a\":".repeat(MANY) + "0" + "}".repeat(MANY) + "]"),
                Named.of("many elements", "2[\"x\"" + ",0".repeat(MANY) + "]"),
                Named.of("many members of one name", "2[\"x\",{\"a\":0" + ",\"a\":0".repeat(MANY) + "}]"),
                Named.of("a long number", "2[\"x\"," + "9".repeat(MANY) + "]"),
                Named.of("a long exponent", "2[\"x\",1e" + "9".repeat(MANY) + "]"),
                Named.of("a number as a long name", "2[" + "1".repeat(MANY) + "]"),
                Named.of("many escapes", "2[\"x\",\"" + "\\u0000".repeat(MANY) + "\"]"),
                Named.of("blanks", "2" + " ".repeat(MANY) + "[\"x\"" + "\n".repeat(MANY) + "]"),
                Named.of("a long namespace", "2/" + "a".repeat(MANY) + ",[\"x\"]"));
    }

    static Stream<Named<String>> refused() {
        return Stream.of(
                Named.of("open arrays", "2[\"x\"," + "[".repeat(MANY)),
                Named.of("open objects", "2[\"x\"," + "{\"a\":".repeat(MANY)),
                Named.of("a long acknowledgement id", "2" + "1".repeat(MANY) + "[\"x\"]"),
                Named.of("a long number of attachments", "5" + "0".repeat(MANY) + "9".repeat(MANY) + "-[\"x\"]"),
                Named.of("an open string", "2[\"" + "\\\"".repeat(MANY)),
                Named.of(
                        "placeholders of which the last one names nothing",
                        "51-[\"x\"" + ",{\"_placeholder\":true,\"num\":0}".repeat(30_000)
                                + ",{\"_placeholder\":true}]"));
    }

    @ParameterizedTest
    @MethodSource
    void accepted(String message) throws ProtocolException {
        SocketPacket.Event event = (SocketPacket.Event) decoder.text(message);
        for (int i = 0; i < Math.min(2, event.arguments().size()); i++) {
            JsonText.validate(event.arguments().json(i));
        }
    }

    @ParameterizedTest
    @MethodSource
    void refused(String message) throws ProtocolException {
        assertThatExceptionOfType(ProtocolException.class)
                .isThrownBy(() -> decoder.text(message))
                .satisfies(refused -> assertThat(refused.getMessage()).hasSizeLessThan(500));
        assertThat(decoder.text("2[\"still usable\"]")).isInstanceOf(SocketPacket.Event.class);
    }

    @Test
    void aPayloadOfSeparatorsIsRefusedAtTheFirst() {
        assertThatExceptionOfType(ProtocolException.class)
                .isThrownBy(() -> EngineCodec.decodePayload("\u001e".repeat(MANY)))
                .returns(Reason.EMPTY_PACKET, ProtocolException::reason);
    }

    @Test
    void aPayloadOfTinyPacketsIsTaken() throws ProtocolException {
        List<EnginePacket> packets = EngineCodec.decodePayload("4\u001e".repeat(MANY) + "6");
        assertThat(packets).hasSize(MANY + 1);
    }
}
