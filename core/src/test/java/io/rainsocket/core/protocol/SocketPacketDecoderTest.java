package io.rainsocket.core.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SocketPacketDecoderTest {

    private final SocketPacketDecoder decoder = new SocketPacketDecoder(10);

    static Stream<Arguments> packetsWithoutArguments() {
        return Stream.of(
                arguments("0", new SocketPacket.Connect("/", null)),
                arguments("0{\"token\":\"123\"}", new SocketPacket.Connect("/", "{\"token\":\"123\"}")),
                arguments("0 {\"a\" : [1] }\n", new SocketPacket.Connect("/", "{\"a\" : [1] }")),
                arguments("0{}", new SocketPacket.Connect("/", "{}")),
                arguments("0/,{}", new SocketPacket.Connect("/", "{}")),
                arguments("0/custom", new SocketPacket.Connect("/custom", null)),
                arguments("0/custom,", new SocketPacket.Connect("/custom", null)),
                arguments("0/chat,{\"t\":\"x,y\"}", new SocketPacket.Connect("/chat", "{\"t\":\"x,y\"}")),
                arguments("0/chat?token=1,{}", new SocketPacket.Connect("/chat?token=1", "{}")),
                arguments("0/a/b é", new SocketPacket.Connect("/a/b é", null)),
                arguments("0{\"__proto__\":{\"x\":1}}", new SocketPacket.Connect("/", "{\"__proto__\":{\"x\":1}}")),
                arguments("1", new SocketPacket.Disconnect("/")),
                arguments("1/custom", new SocketPacket.Disconnect("/custom")),
                arguments("1/custom,", new SocketPacket.Disconnect("/custom")),
                arguments("4", new SocketPacket.ConnectError("/", null)),
                arguments("4\"no\"", new SocketPacket.ConnectError("/", "\"no\"")),
                arguments(
                        "4/sec,{\"message\":\"nope\",\"data\":{\"code\":42}}",
                        new SocketPacket.ConnectError("/sec", "{\"message\":\"nope\",\"data\":{\"code\":42}}")));
    }

    @ParameterizedTest
    @MethodSource("packetsWithoutArguments")
    void reads_packets_that_serve_the_connection(String message, SocketPacket expected) throws ProtocolException {
        assertThat(decoder.text(message)).isEqualTo(expected);
    }

    static Stream<Arguments> events() {
        return Stream.of(
                arguments("2[\"x\"]", "/", -1L, "x", List.of()),
                arguments("2[\"echo\",{\"s\":\"x\"}]", "/", -1L, "echo", List.of("{\"s\":\"x\"}")),
                arguments(
                        "2[\"message\",1,\"2\",{\"3\":[true]}]",
                        "/",
                        -1L,
                        "message",
                        List.of("1", "\"2\"", "{\"3\":[true]}")),
                arguments("2/chat,7[\"x\",{\"a\":1}]", "/chat", 7L, "x", List.of("{\"a\":1}")),
                arguments("2456[\"ack\",[[]],{}]", "/", 456L, "ack", List.of("[[]]", "{}")),
                arguments("20[\"x\",null]", "/", 0L, "x", List.of("null")),
                arguments("2007[\"x\"]", "/", 7L, "x", List.of()),
                arguments("29223372036854775807[\"x\"]", "/", Long.MAX_VALUE, "x", List.of()),
                arguments("2 [ \"x\" ,\t1.50 , -0E+1\n] ", "/", -1L, "x", List.of("1.50", "-0E+1")),
                arguments("2[\"\"]", "/", -1L, "", List.of()),
                arguments("2[\"a\\\"\\u0062\\n,]\"]", "/", -1L, "a\"b\n,]", List.of()),
                arguments("2[\"Connect\",\"disconnect\"]", "/", -1L, "Connect", List.of("\"disconnect\"")),
                arguments(
                        "2[\"__proto__\",{\"constructor\":1}]", "/", -1L, "__proto__", List.of("{\"constructor\":1}")),
                arguments("2/chat,[1,\"a\"]", "/chat", -1L, "1", List.of("\"a\"")),
                arguments("2[-1.5e3]", "/", -1L, "-1.5e3", List.of()),
                arguments("2/a?b=c,[\"x\"]", "/a?b=c", -1L, "x", List.of()));
    }

    @ParameterizedTest
    @MethodSource("events")
    void reads_events(String message, String namespace, long ackId, String name, List<String> arguments)
            throws ProtocolException {
        SocketPacket.Event event = (SocketPacket.Event) decoder.text(message);
        assertThat(event.namespace()).isEqualTo(namespace);
        assertThat(event.ackId()).isEqualTo(ackId);
        assertThat(event.name()).isEqualTo(name);
        assertThat(texts(event.arguments())).isEqualTo(arguments);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "3456[1,\"2\",{\"3\":[false]}] | /     | 456 | [1,\"2\",{\"3\":[false]}]",
                "3/chat,7[null, {\"a\":1} ]    | /chat | 7   | [null, {\"a\":1}]",
                "30[ ]                         | /     | 0   | []",
                "31[\"disconnect\"]            | /     | 1   | [\"disconnect\"]",
            })
    void reads_acknowledgements(String message, String namespace, long ackId, String array) throws ProtocolException {
        SocketPacket.Ack ack = (SocketPacket.Ack) decoder.text(message);
        assertThat(ack.namespace()).isEqualTo(namespace);
        assertThat(ack.ackId()).isEqualTo(ackId);
        assertThat(ack.arguments().jsonArray()).isEqualTo(array);
    }

    @Test
    void no_arguments_are_one_shared_object() throws ProtocolException {
        assertThat(((SocketPacket.Event) decoder.text("2[\"x\"]")).arguments()).isSameAs(PacketData.EMPTY);
        assertThat(((SocketPacket.Ack) decoder.text("31[]")).arguments()).isSameAs(PacketData.EMPTY);
        assertThat(PacketData.EMPTY.size()).isZero();
        assertThat(PacketData.EMPTY.jsonArray()).isEqualTo("[]");
    }

    @Test
    void arguments_tell_their_kind() throws ProtocolException {
        PacketData data = ((SocketPacket.Event) decoder.text("2[\"x\",\"a\\n\",null,1]")).arguments();
        assertThat(data.isString(0)).isTrue();
        assertThat(data.string(0)).isEqualTo("a\n");
        assertThat(data.isNull(0)).isFalse();
        assertThat(data.isNull(1)).isTrue();
        assertThat(data.isString(2)).isFalse();
        assertThatIllegalStateException().isThrownBy(() -> data.string(2));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> data.json(3));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> data.json(-1));
    }

    @Test
    void payloads_stay_out_of_logs() throws ProtocolException {
        assertThat(decoder.text("2[\"x\",\"secret\"]"))
                .asString()
                .doesNotContain("secret")
                .contains("1 arguments");
    }

    @Test
    void one_decoder_reads_many_namespaces() throws ProtocolException {
        for (String namespace : List.of("/a", "/ab", "/a", "/b", "/", "/b")) {
            String envelope = namespace.equals("/") ? "2" : "2" + namespace + ",";
            assertThat(decoder.text(envelope + "[\"x\"]").namespace()).isEqualTo(namespace);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {20_000, 1_000_000})
    void deep_arguments_are_fine(int depth) throws ProtocolException {
        String deep = "[".repeat(depth) + "]".repeat(depth);
        PacketData data = ((SocketPacket.Event) decoder.text("2[\"x\"," + deep + ",{}]")).arguments();
        assertThat(texts(data)).containsExactly(deep, "{}");
    }

    @Test
    void many_arguments_are_fine() throws ProtocolException {
        PacketData data = ((SocketPacket.Event) decoder.text("2[\"x\"" + ",1".repeat(100_000) + "]")).arguments();
        assertThat(data.size()).isEqualTo(100_000);
        assertThat(data.json(99_999)).isEqualTo("1");
    }

    @Test
    void a_negative_limit_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SocketPacketDecoder(-1));
    }

    private static List<String> texts(PacketData data) {
        return IntStream.range(0, data.size()).mapToObj(data::json).toList();
    }
}
