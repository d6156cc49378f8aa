package io.rainsocket.core.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SocketPacketEncoderTest {

    private static final long NO_ACK = SocketPacket.NO_ACK;
    private static final byte[] BYTES = {1, 2, 3};

    static Stream<Arguments> plainPackets() {
        return Stream.of(
                arguments(SocketPacketEncoder.connect("/", null), "40"),
                arguments(SocketPacketEncoder.connect("/", "{\"sid\":\"x\"}"), "40{\"sid\":\"x\"}"),
                arguments(SocketPacketEncoder.connect("/chat", null), "40/chat,"),
                arguments(
                        SocketPacketEncoder.connectError("/nope", "{\"message\":\"Invalid namespace\"}"),
                        "44/nope,{\"message\":\"Invalid namespace\"}"),
                arguments(SocketPacketEncoder.disconnect("/"), "41"),
                arguments(SocketPacketEncoder.disconnect("/custom"), "41/custom,"),
                arguments(SocketPacketEncoder.event("/", NO_ACK, "[\"auth\",{}]", List.of()), "42[\"auth\",{}]"),
                arguments(SocketPacketEncoder.event("/chat", 0, "[\"x\"]", List.of()), "42/chat,0[\"x\"]"),
                arguments(
                        SocketPacketEncoder.event("/", Long.MAX_VALUE, new StringBuilder("[\"x\"]"), List.of()),
                        "429223372036854775807[\"x\"]"),
                arguments(SocketPacketEncoder.ack("/", 456, "[1]", List.of()), "43456[1]"),
                arguments(SocketPacketEncoder.ack("/chat", 7, "[]", List.of()), "43/chat,7[]"));
    }

    @ParameterizedTest
    @MethodSource("plainPackets")
    void writes_packets_without_attachments(EncodedPacket packet, String encoded) {
        assertThat(packet.head()).isEqualTo(new Frame.Text(encoded));
        assertThat(packet.attachments()).isEmpty();
    }

    @Test
    void writes_binary_events() {
        String array = "[\"x\",{\"_placeholder\":true,\"num\":0},{\"_placeholder\":true,\"num\":1}]";
        EncodedPacket packet = SocketPacketEncoder.event("/a", 7, array, List.of(BYTES, new byte[0]));
        assertThat(packet.head()).isEqualTo(new Frame.Text("452-/a,7" + array));
        assertThat(packet.attachments()).hasSize(2).isUnmodifiable();
        assertThat(packet.attachments().get(0).data()).isSameAs(BYTES);
    }

    @Test
    void writes_binary_acknowledgements() {
        EncodedPacket packet = SocketPacketEncoder.ack("/", 789, "[{\"_placeholder\":true,\"num\":0}]", List.of(BYTES));
        assertThat(packet.head()).isEqualTo(new Frame.Text("461-789[{\"_placeholder\":true,\"num\":0}]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "chat", "/a,b", ","})
    void refuses_namespaces_that_the_wire_cannot_carry(String namespace) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SocketPacketEncoder.connect(namespace, null))
                .withMessageContaining("namespace is " + namespace);
    }

    @Test
    void refuses_ack_ids_out_of_range() {
        assertThatIllegalArgumentException().isThrownBy(() -> SocketPacketEncoder.event("/", -2, "[\"x\"]", List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> SocketPacketEncoder.ack("/", NO_ACK, "[]", List.of()));
    }
}
