package io.rainsocket.msgpack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.rainsocket.core.protocol.PacketDecoder;
import io.rainsocket.core.protocol.ProtocolException;
import io.rainsocket.core.protocol.ProtocolException.Reason;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MalformedTest {

    private final PacketDecoder decoder = new MsgPackParser().decoder(10);

    @ParameterizedTest
    @CsvSource({
        "'', no message",
        "c1, a byte that MessagePack never uses",
        "c0, nil",
        "9102, an array",
        "a474797065, a string",
        "81, a map without its member",
        "8190c0, an array as a key",
        "8180c0, a map as a key",
        "81c40161c0, bytes as a key",
        "81d4000000, undefined as a key",
        "82a47479706500a36e7370a12f00, a byte too many",
        "82a47479706500a36e7370a12f80, a map too many",
        "dfffffffff, a map of four thousand million members",
        "df7fffffff, a map of two thousand million members",
        "ddffffffff, an array of four thousand million elements",
    })
    void a_message_that_is_no_packet(String hex, String what) {
        assertThat(reason(hex)).as(what).isEqualTo(Reason.MALFORMED_MSGPACK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dd7fffffff",
                "ddffffffff",
                "df40000000",
                "dc0020",
                "de0010",
                "da0100",
                "d9ff",
                "db7fffffff",
                "dbffffffff",
                "c4ff",
                "c5ffff",
                "c67fffffff",
                "c6ffffffff",
                "c7ff00",
                "c8ffff00",
                "c97fffffff00",
                "c9ffffffff05",
                "d80500",
                "bf61"
            })
    void a_size_beyond_the_message_is_refused_before_anything_is_made(String value) {
        assertThat(reason(Vectors.event(value))).isEqualTo(Reason.MALFORMED_MSGPACK);
    }

    @Test
    void every_part_of_a_packet_is_malformed() {
        byte[] whole = Vectors.bytes(
                Vectors.event("98c0c3a26162c40209ffcb3fe0000000000000d700000000000000000081a16101cd0100"));
        for (int length = 0; length < whole.length; length++) {
            byte[] part = Arrays.copyOf(whole, length);
            assertThatExceptionOfType(ProtocolException.class)
                    .as("%d bytes", length)
                    .isThrownBy(() -> decoder.binary(part));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "81a36e7370a12f, UNKNOWN_SOCKET_TYPE, no type",
        "82a47479706505a36e7370a12f, UNKNOWN_SOCKET_TYPE, type 5",
        "82a474797065ffa36e7370a12f, UNKNOWN_SOCKET_TYPE, type -1",
        "82a474797065a132a36e7370a12f, UNKNOWN_SOCKET_TYPE, a string as type",
        "82a474797065c0a36e7370a12f, UNKNOWN_SOCKET_TYPE, nil as type",
        "82a474797065cb3ff8000000000000a36e7370a12f, UNKNOWN_SOCKET_TYPE, type 1.5",
        "81a47479706500, BAD_NAMESPACE, no namespace",
        "82a47479706500a36e737001, BAD_NAMESPACE, a number as namespace",
        "82a47479706500a36e7370c0, BAD_NAMESPACE, nil as namespace",
        "82a47479706500a36e7370c4012f, BAD_NAMESPACE, bytes as namespace",
        "83a47479706500a464617461c0a36e7370a12f, WRONG_PAYLOAD, CONNECT with nil",
        "83a47479706500a46461746190a36e7370a12f, WRONG_PAYLOAD, CONNECT with an array",
        "83a47479706500a464617461a161a36e7370a12f, WRONG_PAYLOAD, CONNECT with a string",
        "83a47479706500a464617461c40101a36e7370a12f, WRONG_PAYLOAD, CONNECT with bytes",
        "83a47479706500a46461746181a161c40101a36e7370a12f, WRONG_PAYLOAD, CONNECT with bytes inside",
        "83a47479706501a464617461c0a36e7370a12f, UNEXPECTED_DATA, DISCONNECT with nil",
        "82a47479706502a36e7370a12f, WRONG_PAYLOAD, EVENT without data",
        "83a47479706502a46461746180a36e7370a12f, WRONG_PAYLOAD, EVENT with a map",
        "83a47479706502a46461746190a36e7370a12f, BAD_EVENT_NAME, EVENT with nothing",
        "83a47479706502a46461746191c0a36e7370a12f, BAD_EVENT_NAME, EVENT with nil",
        "83a47479706502a46461746191c3a36e7370a12f, BAD_EVENT_NAME, EVENT with true",
        "83a47479706502a4646174619190a36e7370a12f, BAD_EVENT_NAME, EVENT with an array",
        "83a47479706502a46461746191c40161a36e7370a12f, BAD_EVENT_NAME, EVENT with bytes",
        "83a47479706502a46461746191a7636f6e6e656374a36e7370a12f, RESERVED_EVENT_NAME, connect",
        "83a47479706502a46461746191d90a646973636f6e6e656374a36e7370a12f, RESERVED_EVENT_NAME, disconnect",
        "83a47479706503a46461746190a36e7370a12f, BAD_ACK_ID, ACK without id",
        "84a47479706503a26964ffa46461746190a36e7370a12f, BAD_ACK_ID, id -1",
        "84a47479706503a26964c0a46461746190a36e7370a12f, BAD_ACK_ID, nil as id",
        "84a47479706503a26964a131a46461746190a36e7370a12f, BAD_ACK_ID, a string as id",
        "84a47479706502a26964cb3ff8000000000000a46461746191a165a36e7370a12f, BAD_ACK_ID, id 1.5",
        "84a47479706502a26964cfffffffffffffffffa46461746191a165a36e7370a12f, BAD_ACK_ID, an id of 64 bits",
        "83a47479706503a2696401a36e7370a12f, WRONG_PAYLOAD, ACK without data",
        "84a47479706503a2696401a464617461a161a36e7370a12f, WRONG_PAYLOAD, ACK with a string",
        "82a47479706504a36e7370a12f, WRONG_PAYLOAD, CONNECT_ERROR without data",
        "83a47479706504a46461746101a36e7370a12f, WRONG_PAYLOAD, CONNECT_ERROR with a number",
    })
    void a_packet_with_a_wrong_member(String hex, Reason reason, String what) {
        assertThat(reason(hex)).as(what).isEqualTo(reason);
    }

    @Test
    void a_placeholder_that_a_client_made_up_names_no_attachment() {
        assertThat(reason(Vectors.event("92c4010182ac5f706c616365686f6c646572c3a36e756d05")))
                .isEqualTo(Reason.BAD_PLACEHOLDER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"91", "81a161"})
    void levels_are_counted(String level) throws ProtocolException {
        int levels = MsgPackToJson.MAX_DEPTH - 1;
        assertThat(decoder.binary(Vectors.bytes(Vectors.event(level.repeat(levels) + "c0"))))
                .isNotNull();
        assertThat(reason(Vectors.event(level.repeat(levels + 1) + "c0"))).isEqualTo(Reason.NESTED_TOO_DEEP);
        assertThat(reason(Vectors.event(level.repeat(300_000) + "c0"))).isEqualTo(Reason.NESTED_TOO_DEEP);
    }

    @Test
    void a_text_message_tells_what_clients_need() {
        assertThatExceptionOfType(ProtocolException.class)
                .isThrownBy(() -> decoder.text("0"))
                .withMessage("RS-1021 at the start of a packet: found a text message, allowed is binary messages;"
                        + " all clients need socket.io-msgpack-parser");
    }

    @Test
    void a_mistake_has_its_place_and_no_payload() {
        assertThatExceptionOfType(ProtocolException.class)
                .isThrownBy(() -> decoder.binary(Vectors.bytes(Vectors.event("dd7fffffff") + "a6736563726574")))
                .withMessage("RS-1020 at byte 20 of the 33 of the packet: found a size of 2147483647,"
                        + " allowed is at most what the message has");
    }

    private Reason reason(String hex) {
        return catchThrowableOfType(ProtocolException.class, () -> decoder.binary(Vectors.bytes(hex)))
                .reason();
    }
}
