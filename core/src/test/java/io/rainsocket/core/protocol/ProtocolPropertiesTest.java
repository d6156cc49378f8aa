package io.rainsocket.core.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** What holds for any input, good, broken or hostile. */
class ProtocolPropertiesTest {

    private static final List<String> RESERVED =
            List.of("connect", "connect_error", "disconnect", "disconnecting", "newListener", "removeListener");

    @Property(tries = 2000)
    void the_scanner_agrees_with_the_grammar(@ForAll("almostJson") String text) {
        assertThat(isAccepted(text)).isEqualTo(JsonOracle.isJson(text));
    }

    @Property
    void the_scanner_accepts_all_json(@ForAll("json") String text) {
        assertThat(isAccepted(text)).isTrue();
    }

    @Property
    void arguments_are_cut_where_they_were_joined(
            @ForAll("blanks") String blank, @ForAll("arguments") List<String> arguments) throws ProtocolException {
        String array = blank + "[" + blank + "\"x\"";
        for (String argument : arguments) {
            array += blank + "," + blank + argument;
        }
        PacketData data = ((SocketPacket.Event) decoder().text("2" + array + blank + "]" + blank)).arguments();
        assertThat(texts(data)).isEqualTo(arguments);
    }

    @Property
    void events_come_back(
            @ForAll("namespaces") String namespace,
            @ForAll @LongRange(min = -1) long ackId,
            @ForAll("names") String name,
            @ForAll("arguments") List<String> arguments,
            @ForAll @Size(max = 10) List<byte[]> attachments)
            throws ProtocolException {
        List<String> elements = new ArrayList<>(List.of(JsonTexts.quoted(name)));
        elements.addAll(arguments);
        for (int i = attachments.size() - 1; i >= 0; i--) {
            elements.add("{\"_placeholder\":true,\"num\":" + i + "}");
        }
        String array = "[" + String.join(",", elements) + "]";

        SocketPacket packet = decode(SocketPacketEncoder.event(namespace, ackId, array, attachments));

        SocketPacket.Event event = (SocketPacket.Event) packet;
        assertThat(event.namespace()).isEqualTo(namespace);
        assertThat(event.ackId()).isEqualTo(ackId);
        assertThat(event.name()).isEqualTo(name);
        assertThat(texts(event.arguments())).isEqualTo(elements.subList(1, elements.size()));
        assertThat(event.arguments().attachments()).isEqualTo(attachments);
        for (int i = 0; i < attachments.size(); i++) {
            int argument = elements.size() - 2 - i;
            assertThat(event.arguments().attachmentIndex(argument)).isEqualTo(i);
        }
    }

    @Property
    void acknowledgements_come_back(
            @ForAll("namespaces") String namespace,
            @ForAll @LongRange(min = 0) long ackId,
            @ForAll("arguments") List<String> arguments)
            throws ProtocolException {
        String array = "[" + String.join(",", arguments) + "]";
        SocketPacket.Ack ack = (SocketPacket.Ack) decode(SocketPacketEncoder.ack(namespace, ackId, array, List.of()));
        assertThat(ack.namespace()).isEqualTo(namespace);
        assertThat(ack.ackId()).isEqualTo(ackId);
        assertThat(ack.arguments().jsonArray()).isEqualTo(array);
    }

    /** Many packets through one decoder: each is complete exactly with its last attachment, and none is mixed up. */
    @Property
    void a_stream_of_packets_is_taken_apart(@ForAll @Size(max = 20) List<@IntRange(max = 10) Integer> counts)
            throws ProtocolException {
        SocketPacketDecoder decoder = decoder();
        for (int count : counts) {
            SocketPacket packet = decoder.text((count == 0 ? "2" : "5" + count + "-") + "[\"x\"," + count + "]");
            for (int i = 0; i < count; i++) {
                assertThat(packet).isNull();
                packet = decoder.binary(new byte[] {(byte) count, (byte) i});
            }
            PacketData data = ((SocketPacket.Event) packet).arguments();
            assertThat(data.json(0)).isEqualTo(String.valueOf(count));
            assertThat(data.attachments()).hasSize(count).allMatch(bytes -> bytes[0] == count);
        }
    }

    @Property(tries = 5000)
    void broken_messages_are_refused_and_nothing_else_happens(@ForAll("conversations") List<String> messages) {
        SocketPacketDecoder decoder = decoder();
        for (String message : messages) {
            try {
                touch(message.startsWith("b") ? decoder.binary(new byte[3]) : decoder.text(message));
            } catch (ProtocolException refused) {
                assertThat(refused.reason()).isNotNull();
            }
        }
    }

    @Property(tries = 2000)
    void broken_bodies_are_refused_and_nothing_else_happens(@ForAll("bodies") String body) {
        try {
            assertThat(EngineCodec.decodePayload(body)).isNotEmpty();
        } catch (ProtocolException refused) {
            assertThat(refused.reason()).isNotNull();
        }
    }

    @Provide
    Arbitrary<String> json() {
        return JsonTexts.values();
    }

    @Provide
    Arbitrary<String> almostJson() {
        return JsonTexts.mutations(JsonTexts.values());
    }

    @Provide
    Arbitrary<List<String>> arguments() {
        return JsonTexts.values().list().ofMaxSize(6);
    }

    @Provide
    Arbitrary<String> blanks() {
        return Arbitraries.strings().withChars(" \t\n\r").ofMaxLength(2);
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.strings().ofMaxLength(10).filter(name -> !RESERVED.contains(name));
    }

    @Provide
    Arbitrary<String> namespaces() {
        return Arbitraries.strings().ofMaxLength(6).map(name -> "/" + name.replace(',', ';'));
    }

    @Provide
    Arbitrary<List<String>> conversations() {
        Arbitrary<String> good = Arbitraries.of(
                "0",
                "0/custom,{\"token\":\"123\"}",
                "1/custom,",
                "2[\"message\",1,\"2\",{\"3\":[true]}]",
                "2/chat,7[\"x\",{\"a\":1.5e-3}]",
                "3456[1,\"2\\u00e9\"]",
                "4/sec,{\"message\":\"nope\"}",
                "51-[\"x\",{\"_placeholder\":true,\"num\":0}]",
                "52-/a,1[\"x\",[{\"_placeholder\":true,\"num\":1}],{\"\\u005fplaceholder\":true,\"num\":0}]",
                "61-3[{\"_placeholder\":true,\"num\":0}]");
        Arbitrary<String> message = Arbitraries.frequencyOf(
                Tuple.of(6, JsonTexts.mutations(good)),
                Tuple.of(2, Arbitraries.just("b")),
                Tuple.of(1, Arbitraries.strings()));
        return message.list().ofMaxSize(5);
    }

    @Provide
    Arbitrary<String> bodies() {
        Arbitrary<String> good =
                Arbitraries.of("4hello", "bAQIDBA==\u001e4x", "2probe", "1", "5\u001e6", "4a\u001e4b\u001e3");
        return Arbitraries.oneOf(JsonTexts.mutations(good), Arbitraries.strings());
    }

    private static boolean isAccepted(String text) {
        try {
            JsonText.validate(text);
            return true;
        } catch (ProtocolException refused) {
            return false;
        }
    }

    private static SocketPacketDecoder decoder() {
        return new SocketPacketDecoder(SocketPacketDecoder.DEFAULT_MAX_ATTACHMENTS);
    }

    private static SocketPacket decode(EncodedPacket encoded) throws ProtocolException {
        SocketPacketDecoder decoder = decoder();
        String frame = ((Frame.Text) encoded.head()).encoded();
        EnginePacket.Text head = (EnginePacket.Text) EngineCodec.decodeText(frame);
        SocketPacket packet = decoder.text(head.data());
        for (Frame.Binary attachment : encoded.attachments()) {
            assertThat(packet).isNull();
            packet = decoder.binary(attachment.data());
        }
        return packet;
    }

    /** Reads all that a packet offers; what was accepted must not fail later. */
    private static void touch(SocketPacket packet) {
        if (packet instanceof SocketPacket.Event event) {
            touch(event.arguments());
        } else if (packet instanceof SocketPacket.Ack ack) {
            touch(ack.arguments());
        }
    }

    private static void touch(PacketData data) {
        assertThat(JsonOracle.isJson(data.jsonArray())).isTrue();
        for (int i = 0; i < data.size(); i++) {
            assertThat(JsonOracle.isJson(data.json(i))).isTrue();
            assertThat(data.attachmentIndex(i)).isLessThan(data.attachments().size());
            assertThat(data.isString(i) ? data.string(i) : "").isNotNull();
        }
    }

    private static List<String> texts(PacketData data) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < data.size(); i++) {
            texts.add(data.json(i));
        }
        return texts;
    }
}
