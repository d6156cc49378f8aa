package io.rainsocket.msgpack;

import static org.assertj.core.api.Assertions.assertThat;

import io.rainsocket.core.protocol.EncodedPacket;
import io.rainsocket.core.protocol.Frame;
import io.rainsocket.core.protocol.PacketDecoder;
import io.rainsocket.core.protocol.PacketParser;
import io.rainsocket.core.protocol.ProtocolException;
import io.rainsocket.core.protocol.SocketPacket;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Packets as the reference's server writes them, and its client; recorded with {@code socket.io} and {@code socket.io-client} 4.8. */
class PacketsTest {

    private final PacketParser parser = new MsgPackParser();

    @Test
    void writes_connect() {
        assertThat(written(parser.connect("/chat", "{\"sid\":\"sbvG4WOUO8QuIkDJAAAB\"}")))
                .isEqualTo("83a47479706500a46461746181a3736964b47362764734574f554f385175496b444a41414142"
                        + "a36e7370a52f63686174");
    }

    @Test
    void writes_connect_without_data() {
        assertThat(written(parser.connect("/", null))).isEqualTo("82a47479706500a36e7370a12f");
    }

    @Test
    void writes_connect_error() {
        assertThat(written(parser.connectError("/no", "{\"message\":\"no way\",\"data\":{\"a\":1}}")))
                .isEqualTo(
                        "83a47479706504a46461746182a76d657373616765a66e6f20776179a46461746181a16101a36e7370a32f6e6f");
    }

    @Test
    void writes_disconnect() {
        assertThat(written(parser.disconnect("/chat"))).isEqualTo("82a47479706501a36e7370a52f63686174");
    }

    @Test
    void writes_an_event() {
        String array = "[\"hi\",1,\"ä\",[{\"_placeholder\":true,\"num\":0}]]";
        assertThat(written(parser.event("/chat", SocketPacket.NO_ACK, array, List.of(new byte[] {9}))))
                .isEqualTo("83a47479706502a46461746194a2686901a2c3a491c40109a36e7370a52f63686174");
    }

    @Test
    void writes_an_event_with_an_ack_id() {
        assertThat(written(parser.event("/chat", 0, "[\"ask\"]", List.of())))
                .isEqualTo("84a47479706502a46461746191a361736ba2696400a36e7370a52f63686174");
    }

    @Test
    void writes_an_acknowledgement() {
        String array = "[\"x\",{\"_placeholder\":true,\"num\":0}]";
        assertThat(written(parser.ack("/chat", 0, array, List.of(new byte[] {1, 2}))))
                .isEqualTo("84a2696400a47479706503a46461746192a178c4020102a36e7370a52f63686174");
    }

    @Test
    void reads_connect() throws ProtocolException {
        assertThat(read("83a47479706500a46461746181a17401a36e7370a52f63686174"))
                .isEqualTo(new SocketPacket.Connect("/chat", "{\"t\":1}"));
    }

    /** The client sends undefined. */
    @Test
    void reads_connect_without_auth() throws ProtocolException {
        assertThat(read("83a47479706500a464617461d40000a36e7370a32f6e6f"))
                .isEqualTo(new SocketPacket.Connect("/no", null));
    }

    @Test
    void reads_disconnect() throws ProtocolException {
        assertThat(read("82a47479706501a36e7370a52f63686174")).isEqualTo(new SocketPacket.Disconnect("/chat"));
    }

    @Test
    void reads_connect_error() throws ProtocolException {
        assertThat(read("83a47479706504a464617461a26e6fa36e7370a12f"))
                .isEqualTo(new SocketPacket.ConnectError("/", "\"no\""));
    }

    /** With the client's options, which are none of the packet's business. */
    @Test
    void reads_an_event_with_an_ack_id() throws ProtocolException {
        SocketPacket packet =
                read("85a47479706502a46461746192a171d7000000000000000000a76f7074696f6e7381a8636f6d7072657373c3"
                        + "a2696400a36e7370a52f63686174");
        assertThat(packet).isInstanceOfSatisfying(SocketPacket.Event.class, event -> {
            assertThat(event.namespace()).isEqualTo("/chat");
            assertThat(event.ackId()).isZero();
            assertThat(event.name()).isEqualTo("q");
            assertThat(event.arguments().jsonArray()).isEqualTo("[\"1970-01-01T00:00:00.000Z\"]");
        });
    }

    @Test
    void reads_an_acknowledgement() throws ProtocolException {
        assertThat(read("84a47479706503a2696407a4646174619281a26f6bc3c40105a36e7370a52f63686174"))
                .isInstanceOfSatisfying(SocketPacket.Ack.class, ack -> {
                    assertThat(ack.namespace()).isEqualTo("/chat");
                    assertThat(ack.ackId()).isEqualTo(7);
                    assertThat(ack.arguments().json(0)).isEqualTo("{\"ok\":true}");
                    assertThat(ack.arguments().attachmentIndex(1)).isZero();
                    assertThat(ack.arguments().attachments()).containsExactly(new byte[] {5});
                });
    }

    @Test
    void reads_a_number_as_an_events_name() throws ProtocolException {
        assertThat(read("83a47479706502a46461746192d1ff7f01a36e7370a12f"))
                .isInstanceOfSatisfying(SocketPacket.Event.class, event -> {
                    assertThat(event.name()).isEqualTo("-129");
                    assertThat(event.arguments().jsonArray()).isEqualTo("[1]");
                });
    }

    @Test
    void reads_members_in_any_order_and_the_last_of_a_name() throws ProtocolException {
        assertThat(read("85a36e7370a12fa46461746101a46461746180a13105a47479706500"))
                .isEqualTo(new SocketPacket.Connect("/", "{}"));
    }

    @Test
    void reads_packet_after_packet_with_one_decoder() throws ProtocolException {
        PacketDecoder decoder = parser.decoder(0);
        byte[] bytes = Vectors.bytes(Vectors.event("c40101"));
        assertThat(decoder.binary(bytes)).isInstanceOf(SocketPacket.Event.class);
        assertThat(decoder.binary(bytes)).isInstanceOf(SocketPacket.Event.class);
    }

    private static String written(EncodedPacket packet) {
        assertThat(packet.attachments()).isEmpty();
        return Vectors.hex(((Frame.Binary) packet.head()).data());
    }

    private SocketPacket read(String hex) throws ProtocolException {
        return parser.decoder(10).binary(Vectors.bytes(hex));
    }
}
