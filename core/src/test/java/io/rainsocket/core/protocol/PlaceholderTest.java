package io.rainsocket.core.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.rainsocket.core.protocol.ProtocolException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholderTest {

    /** Each is the one argument of a packet with two attachments. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"_placeholder\":true,\"num\":0}                         | 0  | true",
                "{\"_placeholder\":true,\"num\":1}                         | 1  | true",
                "{ \"num\" : 1 , \"_placeholder\" : true }                 | 1  | true",
                "{\"_placeholder\":true,\"num\":1,\"more\":[{}]}           | 1  | true",
                "{\"\\u005fplaceholder\":true,\"n\\u0075m\":1}             | 1  | true",
                "{\"_placeholder\":true,\"num\":7,\"num\":0}               | 0  | true",
                "{\"_placeholder\":0,\"_placeholder\":true,\"num\":0}      | 0  | true",
                "[{\"_placeholder\":true,\"num\":1}]                       | -1 | true",
                "{\"a\":{\"b\":[{\"_placeholder\":true,\"num\":1},2]}}     | -1 | true",
                "{\"num\":0,\"a\":{\"_placeholder\":true,\"num\":1}}       | -1 | true",
                "{\"x\":{\"_placeholder\":true,\"num\":0},\"_placeholder\":true,\"num\":1} | 1 | true",
                "{\"_placeholder\":true,\"num\":0,\"_placeholder\":false}  | -1 | false",
                "{\"_placeholder\":false,\"num\":9}                        | -1 | false",
                "{\"_placeholder\":\"true\",\"num\":9}                     | -1 | false",
                "{\"_placeholder\":1,\"num\":9}                            | -1 | false",
                "{\"_placeholders\":true,\"num\":9}                        | -1 | false",
                "{\"_Placeholder\":true,\"num\":9}                         | -1 | false",
                "{\"num\":9}                                               | -1 | false",
                "\"{\\\"_placeholder\\\":true,\\\"num\\\":9}\"             | -1 | false",
                "[\"_placeholder\",true,\"num\",9]                         | -1 | false",
            })
    void finds_placeholders(String argument, int attachmentIndex, boolean hasPlaceholder) throws ProtocolException {
        PacketData data = decode(argument);
        assertThat(data.attachmentIndex(1)).isEqualTo(attachmentIndex);
        assertThat(data.hasPlaceholder(1)).isEqualTo(hasPlaceholder);
        assertThat(data.json(1)).isEqualTo(argument);
        assertThat(data.hasPlaceholder(0)).isFalse();
        assertThat(data.hasPlaceholder(2)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"_placeholder\":true}",
                "{\"_placeholder\":true,\"num\":2}",
                "{\"_placeholder\":true,\"num\":-1}",
                "{\"_placeholder\":true,\"num\":-0}",
                "{\"_placeholder\":true,\"num\":0.5}",
                "{\"_placeholder\":true,\"num\":1.0}",
                "{\"_placeholder\":true,\"num\":1e0}",
                "{\"_placeholder\":true,\"num\":0E1}",
                "{\"_placeholder\":true,\"num\":10}",
                "{\"_placeholder\":true,\"num\":4294967296}",
                "{\"_placeholder\":true,\"num\":99999999999999999999999999}",
                "{\"_placeholder\":true,\"num\":\"0\"}",
                "{\"_placeholder\":true,\"num\":null}",
                "{\"_placeholder\":true,\"num\":[0]}",
                "{\"_placeholder\":true,\"num\":0,\"num\":2}",
                "{\"_placeholder\":true,\"num\":true}",
                "{\"_placeholder\":true,\"a\":{\"num\":0}}",
                "[[{\"a\":[{\"_placeholder\":true,\"num\":2}]}]]",
                "{\"_placeholder\":true,\"num\":0,\"x\":{\"_placeholder\":true,\"num\":2}}",
            })
    void refuses_numbers_of_no_attachment(String argument) {
        assertThatExceptionOfType(ProtocolException.class)
                .isThrownBy(() -> decode(argument))
                .returns(Reason.BAD_PLACEHOLDER, ProtocolException::reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "21", "2/a,1"})
    void lookalikes_in_packets_without_attachments_are_data(String envelope) throws ProtocolException {
        SocketPacketDecoder decoder = new SocketPacketDecoder(10);
        String message = envelope + "[\"x\",{\"_placeholder\":true,\"num\":7}]";
        PacketData data = ((SocketPacket.Event) decoder.text(message)).arguments();
        assertThat(data.attachmentIndex(0)).isEqualTo(-1);
        assertThat(data.hasPlaceholder(0)).isFalse();
        assertThat(data.json(0)).isEqualTo("{\"_placeholder\":true,\"num\":7}");
    }

    @Test
    void a_placeholder_20_000_levels_deep_is_found() throws ProtocolException {
        String deep = "[".repeat(20_000) + "{\"_placeholder\":true,\"num\":1}" + "]".repeat(20_000);
        assertThat(decode(deep).hasPlaceholder(1)).isTrue();
        assertThatExceptionOfType(ProtocolException.class).isThrownBy(() -> decode(deep.replace(":1}", ":2}")));
    }

    private static PacketData decode(String argument) throws ProtocolException {
        SocketPacketDecoder decoder = new SocketPacketDecoder(10);
        assertThat(decoder.text("52-[\"x\",{\"num\":1}," + argument + ",[]]")).isNull();
        assertThat(decoder.binary(new byte[1])).isNull();
        return ((SocketPacket.Event) decoder.binary(new byte[2])).arguments();
    }
}
