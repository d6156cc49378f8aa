package io.rainsocket.msgpack;

import static org.assertj.core.api.Assertions.assertThat;

import io.rainsocket.core.protocol.EncodedPacket;
import io.rainsocket.core.protocol.Frame;
import io.rainsocket.core.protocol.JsonText;
import io.rainsocket.core.protocol.ProtocolException;
import io.rainsocket.core.protocol.SocketPacket;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** What holds for any input, good, broken or hostile. */
class MsgPackPropertiesTest {

    /** A placeholder for two bytes is the worst that there is: 38 characters. */
    private static final int MOST_CHARACTERS_A_BYTE = 20;

    private static final byte[] PACKET = Vectors.bytes(
            "84a47479706502a2696407a46461746195a165dc0003c0c3a26162c40209ffcb3fe000000000000082a161d7000000000000000000a162c70203aabba36e7370a12f");

    private final MsgPackParser parser = new MsgPackParser();

    @Property(tries = 5000)
    void bytes_are_read_or_refused(@ForAll("bytes") byte[] bytes) {
        read(bytes);
    }

    @Property(tries = 5000)
    void arguments_are_read_or_refused(@ForAll("bytes") byte[] bytes) {
        read(Vectors.bytes(Vectors.event(Vectors.hex(bytes))));
    }

    @Property(tries = 10_000)
    void changed_packets_are_read_or_refused(@ForAll("changes") List<int[]> changes) {
        byte[] packet = PACKET.clone();
        changes.forEach(change -> packet[change[0]] = (byte) change[1]);
        read(packet);
    }

    @Property(tries = 500)
    void events_come_back(
            @ForAll String namespace,
            @ForAll @LongRange(min = -1, max = (1L << 53) - 1) long ackId,
            @ForAll("json") List<String> arguments,
            @ForAll @Size(max = 4) List<byte[]> attachments)
            throws ProtocolException {
        List<String> elements = new ArrayList<>(List.of("\"e\""));
        elements.addAll(arguments);
        for (int i = 0; i < attachments.size(); i++) {
            elements.add("{\"_placeholder\":true,\"num\":" + i + "}");
        }
        String array = "[" + String.join(",", elements) + "]";

        EncodedPacket packet = parser.event(namespace, ackId, array, attachments);
        SocketPacket.Event event = (SocketPacket.Event) parser.decoder(0).binary(((Frame.Binary) packet.head()).data());

        assertThat(event.ackId()).isEqualTo(ackId);
        assertThat(event.name()).isEqualTo("e");
        assertThat(event.arguments().attachments()).containsExactlyElementsOf(attachments);
        assertThat(event.arguments().size()).isEqualTo(elements.size() - 1);
        for (int i = 0; i < arguments.size(); i++) {
            assertThat(event.arguments().json(i)).isEqualTo(arguments.get(i));
        }
    }

    private void read(byte[] bytes) {
        try {
            SocketPacket packet = parser.decoder(0).binary(bytes);
            if (packet instanceof SocketPacket.Event event) {
                String array = event.arguments().jsonArray();
                JsonText.validate(array);
                assertThat(array.length()).isLessThanOrEqualTo(MOST_CHARACTERS_A_BYTE * bytes.length);
            }
        } catch (ProtocolException refused) {
            assertThat(refused).hasMessageMatching("RS-10\\d\\d .*");
        }
    }

    /** Mostly the bytes that announce something. */
    @Provide
    Arbitrary<byte[]> bytes() {
        Arbitrary<Integer> prefixes = Arbitraries.integers().between(0xc0, 0xdf);
        Arbitrary<Integer> small = Arbitraries.of(0, 1, 2, 0x81, 0x92, 0xa1, 0xff);
        return Arbitraries.oneOf(prefixes, small, Arbitraries.integers().between(0, 255))
                .map(Integer::byteValue)
                .array(byte[].class)
                .ofMaxSize(60);
    }

    @Provide
    Arbitrary<List<int[]>> changes() {
        Arbitrary<Integer> places = Arbitraries.integers().between(0, PACKET.length - 1);
        Arbitrary<Integer> values = Arbitraries.integers().between(0, 255);
        return Combinators.combine(places, values)
                .as((place, value) -> new int[] {place, value})
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    /** In the form in which JSON is written here. */
    @Provide
    Arbitrary<List<String>> json() {
        return value(3).list().ofMaxSize(8);
    }

    private static Arbitrary<String> value(int depth) {
        Arbitrary<String> scalars = Arbitraries.oneOf(
                Arbitraries.of("null", "true", "false"),
                Arbitraries.longs().map(String::valueOf),
                Arbitraries.doubles().filter(value -> value != Math.rint(value)).map(String::valueOf),
                strings());
        if (depth == 0) {
            return scalars;
        }
        Arbitrary<String> arrays =
                value(depth - 1).list().ofMaxSize(18).map(elements -> "[" + String.join(",", elements) + "]");
        Arbitrary<String> objects = Combinators.combine(strings(), value(depth - 1))
                .as((name, value) -> name + ":" + value)
                .list()
                .ofMaxSize(18)
                .map(members -> "{" + String.join(",", members) + "}");
        return Arbitraries.frequencyOf(Tuple.of(4, scalars), Tuple.of(1, arrays), Tuple.of(1, objects));
    }

    /** Without lone surrogates, which UTF-8 does not have. */
    private static Arbitrary<String> strings() {
        return Arbitraries.strings()
                .ofMaxLength(40)
                .filter(text -> text.codePoints().noneMatch(c -> c >= 0xd800 && c <= 0xdfff))
                .map(text -> {
                    StringBuilder json = new StringBuilder();
                    JsonText.appendString(json, text);
                    return json.toString();
                });
    }
}
