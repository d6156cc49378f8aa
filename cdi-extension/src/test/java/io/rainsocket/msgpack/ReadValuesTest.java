package io.rainsocket.msgpack;

import static org.assertj.core.api.Assertions.assertThat;

import io.rainsocket.core.protocol.EncodedPacket;
import io.rainsocket.core.protocol.Frame;
import io.rainsocket.core.protocol.PacketData;
import io.rainsocket.core.protocol.ProtocolException;
import io.rainsocket.core.protocol.SocketPacket;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ReadValuesTest {

    @TestFactory
    Stream<DynamicTest> a_value_is_read_as_by_the_reference() {
        return Vectors.rows("read.tsv", 4)
                .map(row -> DynamicTest.dynamicTest(row[0], () -> {
                    PacketData data = argument(row[1]);
                    assertThat(data.json(0)).isEqualTo(row[2].isEmpty() ? "null" : row[2]);
                    assertThat(data.attachments().stream().map(Vectors::hex).collect(Collectors.joining(" ")))
                            .isEqualTo(row[3]);
                }));
    }

    @TestFactory
    Stream<DynamicTest> what_was_written_is_read_again() {
        return Vectors.rows("written.tsv", 2)
                .map(row -> DynamicTest.dynamicTest(row[0], () -> {
                    PacketData data = argument(row[1]);
                    EncodedPacket again = new MsgPackParser()
                            .event("/", SocketPacket.NO_ACK, "[\"e\"," + data.json(0) + "]", data.attachments());
                    assertThat(Vectors.hex(((Frame.Binary) again.head()).data()))
                            .isEqualTo(Vectors.event(row[1]));
                }));
    }

    /** In the reference it is the object's prototype from then on. */
    @Test
    void proto_is_a_key_like_others() throws ProtocolException {
        assertThat(argument("82a95f5f70726f746f5f5f81a561646d696ec3a16101").json(0))
                .isEqualTo("{\"__proto__\":{\"admin\":true},\"a\":1}");
    }

    @Test
    void a_date_beyond_the_range_of_dates_is_null() throws ProtocolException {
        assertThat(argument("d7007fffffffffffffff").json(0)).isEqualTo("null");
    }

    @Test
    void attachments_have_no_limit() throws ProtocolException {
        assertThat(argument("dc0100" + "c400".repeat(256)).attachments()).hasSize(256);
    }

    private static PacketData argument(String hex) throws ProtocolException {
        SocketPacket packet = new MsgPackParser().decoder(10).binary(Vectors.bytes(Vectors.event(hex)));
        assertThat(packet).isInstanceOfSatisfying(SocketPacket.Event.class, event -> {
            assertThat(event.namespace()).isEqualTo("/");
            assertThat(event.name()).isEqualTo("e");
            assertThat(event.ackId()).isEqualTo(SocketPacket.NO_ACK);
            assertThat(event.arguments().size()).isEqualTo(1);
        });
        return ((SocketPacket.Event) packet).arguments();
    }
}
