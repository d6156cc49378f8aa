package io.rainsocket.msgpack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.rainsocket.core.protocol.EncodedPacket;
import io.rainsocket.core.protocol.Frame;
import io.rainsocket.core.protocol.SocketPacket;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenValuesTest {

    private static final List<byte[]> ATTACHMENTS = List.of(new byte[] {0, 1, -1, 0}, new byte[] {0, 1, -1, 1});

    @TestFactory
    Stream<DynamicTest> a_value_has_the_bytes_of_the_reference() {
        return Vectors.rows("written.tsv", 2)
                .map(row -> DynamicTest.dynamicTest(
                        row[0], () -> assertThat(written(row[0], ATTACHMENTS)).isEqualTo(Vectors.event(row[1]))));
    }

    @Test
    void integers_are_exact_as_far_as_there_are_any() {
        assertThat(written("9007199254740993")).isEqualTo(Vectors.event("cf0020000000000001"));
        assertThat(written("9223372036854775807")).isEqualTo(Vectors.event("cf7fffffffffffffff"));
        assertThat(written("18446744073709551615")).isEqualTo(Vectors.event("cfffffffffffffffff"));
        assertThat(written("-9223372036854775808")).isEqualTo(Vectors.event("d38000000000000000"));
    }

    /** The reference loses them. */
    @Test
    void larger_numbers_stay_what_they_are() {
        assertThat(written("18446744073709551616")).isEqualTo(Vectors.event("cb43f0000000000000"));
        assertThat(written("-9223372036854775809")).isEqualTo(Vectors.event("cbc3e0000000000000"));
        assertThat(written("1.5e300")).isEqualTo(Vectors.event("cb" + hexOf(1.5e300)));
        assertThat(written("1e999")).isEqualTo(Vectors.event("cb7ff0000000000000"));
    }

    @Test
    void blanks_of_all_kinds_have_no_bytes() {
        assertThat(written("\t[\n1\r\n,\t{\n\"a\"\t:\n2\r}\n]\t")).isEqualTo(Vectors.event("920181a16102"));
    }

    @ParameterizedTest
    @ValueSource(ints = {65_535, 65_536, 200_000})
    void long_values_have_long_sizes(int size) {
        boolean large = size > 0xffff;
        String header = String.format(large ? "%08x" : "%04x", size);
        assertThat(written('"' + "x".repeat(size) + '"')).contains("a165" + (large ? "db" : "da") + header + "7878");
        assertThat(written("[0" + ",1".repeat(size - 1) + "]"))
                .contains("a165" + (large ? "dd" : "dc") + header + "0001");
        assertThat(written("{\"a\":1" + ",\"a\":1".repeat(size - 1) + "}"))
                .contains("a165" + (large ? "df" : "de") + header + "a161");
        assertThat(written("{\"_placeholder\":true,\"num\":0}", List.of(new byte[size])))
                .contains("a165" + (large ? "c6" : "c5") + header + "0000");
    }

    @Test
    void depth_costs_no_stack() {
        int depth = 200_000;
        assertThat(written("[".repeat(depth) + "]".repeat(depth)))
                .hasSize(Vectors.event("90").length() + 2 * (depth - 1));
    }

    @Test
    void without_attachments_a_placeholder_is_data() {
        assertThat(written("{\"_placeholder\":true,\"num\":0}"))
                .isEqualTo(Vectors.event("82ac5f706c616365686f6c646572c3a36e756d00"));
    }

    @Test
    void what_looks_like_a_placeholder_and_has_more_is_data() {
        assertThat(written("{\"_placeholder\":true,\"num\":0,\"x\":1}", ATTACHMENTS))
                .contains("a16583ac");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[1",
                "1]",
                "{\"a\":1",
                "]",
                ",",
                "\"open",
                "\"open\\\"",
                "nul",
                "tru",
                "NaN",
                "-",
                "1.2.3",
                "\"\\x\"",
                "'a'",
                "\u00a0"
            })
    void what_is_no_json_is_refused(String json) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MsgPackParser().connect("/", json))
                .withMessageMatching("RS-1024 .*|.*escape.*");
    }

    @Test
    void a_placeholder_without_its_attachment_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> written("{\"_placeholder\":true,\"num\":2}", ATTACHMENTS))
                .withMessageStartingWith("RS-1024");
    }

    private static String hexOf(double value) {
        return String.format("%016x", Double.doubleToLongBits(value));
    }

    private static String written(String value) {
        return written(value, List.of());
    }

    private static String written(String value, List<byte[]> attachments) {
        EncodedPacket packet =
                new MsgPackParser().event("/", SocketPacket.NO_ACK, "[\"e\"," + value + "]", attachments);
        assertThat(packet.attachments()).isEmpty();
        return Vectors.hex(((Frame.Binary) packet.head()).data());
    }
}
