package io.rainsocket.core.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.rainsocket.core.protocol.ProtocolException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MalformedPacketTest {

    private final SocketPacketDecoder decoder = new SocketPacketDecoder(10);

    /** As the reference's parser: what nobody could do anything with is no offence. */
    @ParameterizedTest
    @ValueSource(strings = {"2", "212", "2/chat", "2/chat[\"x\"]", "3", "3[1]", "3/chat,[1]"})
    void takes_what_means_nothing(String message) throws ProtocolException {
        assertThat(decoder.text(message)).isInstanceOf(SocketPacket.Nothing.class);
    }

    @Test
    void takes_ids_that_mean_nothing_and_acknowledgements_of_nothing() throws ProtocolException {
        assertThat(decoder.text("0123")).isEqualTo(new SocketPacket.Connect("/", null));
        assertThat(decoder.text("1/custom,1")).isEqualTo(new SocketPacket.Disconnect("/custom"));
        assertThat(decoder.text("31")).isEqualTo(new SocketPacket.Ack("/", 1, PacketData.EMPTY));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``                     | EMPTY_PACKET",
                "7                      | UNKNOWN_SOCKET_TYPE",
                "abc                    | UNKNOWN_SOCKET_TYPE",
                "` 2[\"x\"]`            | UNKNOWN_SOCKET_TYPE",
                "{}                     | UNKNOWN_SOCKET_TYPE",
                "0[1]                   | WRONG_PAYLOAD",
                "0/chat,[1]             | WRONG_PAYLOAD",
                "0\"x\"                 | WRONG_PAYLOAD",
                "0null                  | WRONG_PAYLOAD",
                "`0 `                   | WRONG_PAYLOAD",
                "0,{}                   | WRONG_PAYLOAD",
                "0{                     | MALFORMED_JSON",
                "0{}x                   | MALFORMED_JSON",
                "1{}                    | UNEXPECTED_DATA",
                "2{}                    | WRONG_PAYLOAD",
                "2/chat,{x              | WRONG_PAYLOAD",
                "2null                  | WRONG_PAYLOAD",
                "2\"x\"                 | WRONG_PAYLOAD",
                "2abc[\"x\"]            | WRONG_PAYLOAD",
                "2-1[\"x\"]             | WRONG_PAYLOAD",
                "21.5[\"x\"]            | WRONG_PAYLOAD",
                "2[\"x\"                | MALFORMED_JSON",
                "2[\"x\",]              | MALFORMED_JSON",
                "2[\"x\"]]              | MALFORMED_JSON",
                "2[\"x\"][\"y\"]        | MALFORMED_JSON",
                "2[x]                   | MALFORMED_JSON",
                "2[]                    | BAD_EVENT_NAME",
                "2[null]                | BAD_EVENT_NAME",
                "2[true,\"x\"]          | BAD_EVENT_NAME",
                "2[[\"x\"]]             | BAD_EVENT_NAME",
                "2[{\"a\":1}]           | BAD_EVENT_NAME",
                "2[\"connect\"]         | RESERVED_EVENT_NAME",
                "2[\"connect_error\"]   | RESERVED_EVENT_NAME",
                "2[\"disconnect\"]      | RESERVED_EVENT_NAME",
                "2[\"disconnecting\",1] | RESERVED_EVENT_NAME",
                "2/a,1[\"newListener\"] | RESERVED_EVENT_NAME",
                "2[\"removeListener\"]  | RESERVED_EVENT_NAME",
                "2[\"\\u0063onnect\"]   | RESERVED_EVENT_NAME",
                "29223372036854775808[\"x\"]  | BAD_ACK_ID",
                "299999999999999999999[\"x\"] | BAD_ACK_ID",
                "31{}                   | WRONG_PAYLOAD",
                "31[                    | MALFORMED_JSON",
                "4[1]                   | WRONG_PAYLOAD",
                "4\"x                   | MALFORMED_JSON",
                "5                      | BAD_ATTACHMENT_COUNT",
                "6                      | BAD_ATTACHMENT_COUNT",
                "50-[\"x\"]             | BAD_ATTACHMENT_COUNT",
                "60-1[]                 | BAD_ATTACHMENT_COUNT",
                "5-[\"x\"]              | BAD_ATTACHMENT_COUNT",
                "51[\"x\"]              | BAD_ATTACHMENT_COUNT",
                "51                     | BAD_ATTACHMENT_COUNT",
                "5a-[\"x\"]             | BAD_ATTACHMENT_COUNT",
                "5-1-[\"x\"]            | BAD_ATTACHMENT_COUNT",
                "51.5-[\"x\"]           | BAD_ATTACHMENT_COUNT",
                "51e0-[\"x\"]           | BAD_ATTACHMENT_COUNT",
                "5[\"x\"]               | BAD_ATTACHMENT_COUNT",
                "511-[\"x\"]            | TOO_MANY_ATTACHMENTS",
                "599999999999999999999999-[\"x\"] | TOO_MANY_ATTACHMENTS",
                "51-                    | WRONG_PAYLOAD",
                "51-{}                  | WRONG_PAYLOAD",
                "51-[                   | MALFORMED_JSON",
                "51-[\"connect\",1]     | RESERVED_EVENT_NAME",
            })
    void refuses_what_the_protocol_does_not_allow(String message, Reason reason) throws ProtocolException {
        assertThatExceptionOfType(ProtocolException.class)
                .isThrownBy(() -> decoder.text(message))
                .returns(reason, ProtocolException::reason)
                .withMessageStartingWith(reason.code() + " ")
                .withMessageContaining("found ")
                .withMessageContaining("allowed is ");
        assertThat(decoder.text("2[\"still usable\"]")).isInstanceOf(SocketPacket.Event.class);
    }

    @Test
    void a_refusal_is_cheap() {
        assertThatExceptionOfType(ProtocolException.class)
                .isThrownBy(() -> decoder.text("x"))
                .satisfies(e -> assertThat(e.getStackTrace()).isEmpty());
    }
}
