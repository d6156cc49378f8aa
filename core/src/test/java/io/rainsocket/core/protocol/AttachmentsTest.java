package io.rainsocket.core.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.rainsocket.core.protocol.ProtocolException.Reason;
import org.junit.jupiter.api.Test;

class AttachmentsTest {

    private static final byte[] FIRST = {1, 2};
    private static final byte[] SECOND = {};

    private final SocketPacketDecoder decoder = new SocketPacketDecoder(SocketPacketDecoder.DEFAULT_MAX_ATTACHMENTS);

    @Test
    void a_binary_event_is_complete_with_its_last_attachment() throws ProtocolException {
        assertThat(decoder.text("52-/a,3[\"x\",{\"_placeholder\":true,\"num\":1},7,{\"_placeholder\":true,\"num\":0}]"))
                .isNull();
        assertThat(decoder.binary(FIRST)).isNull();
        SocketPacket.Event event = (SocketPacket.Event) decoder.binary(SECOND);

        assertThat(event.namespace()).isEqualTo("/a");
        assertThat(event.ackId()).isEqualTo(3);
        assertThat(event.name()).isEqualTo("x");
        PacketData data = event.arguments();
        assertThat(data.size()).isEqualTo(3);
        assertThat(data.attachmentIndex(0)).isEqualTo(1);
        assertThat(data.attachmentIndex(1)).isEqualTo(-1);
        assertThat(data.attachmentIndex(2)).isZero();
        assertThat(data.attachments()).hasSize(2).isUnmodifiable();
        assertThat(data.attachments().get(0)).isSameAs(FIRST);
        assertThat(data.attachments().get(1)).isSameAs(SECOND);
    }

    @Test
    void a_binary_acknowledgement_is_complete_with_its_last_attachment() throws ProtocolException {
        assertThat(decoder.text("61-789[{\"num\":0,\"_placeholder\":true}]")).isNull();
        SocketPacket.Ack ack = (SocketPacket.Ack) decoder.binary(FIRST);
        assertThat(ack.ackId()).isEqualTo(789);
        assertThat(ack.arguments().attachmentIndex(0)).isZero();
    }

    @Test
    void ten_attachments_are_fine() throws ProtocolException {
        assertThat(decoder.text("510-[\"x\",{\"_placeholder\":true,\"num\":9}]"))
                .isNull();
        for (int i = 0; i < 9; i++) {
            assertThat(decoder.binary(FIRST)).isNull();
        }
        assertThat(((SocketPacket.Event) decoder.binary(SECOND)).arguments().attachments())
                .hasSize(10);
    }

    @Test
    void attachments_need_no_placeholder() throws ProtocolException {
        assertThat(decoder.text("51-[\"x\"]")).isNull();
        PacketData data = ((SocketPacket.Event) decoder.binary(FIRST)).arguments();
        assertThat(data.size()).isZero();
        assertThat(data.attachments()).containsExactly(FIRST);
    }

    @Test
    void binary_that_nobody_announced_is_refused() {
        assertThatExceptionOfType(ProtocolException.class)
                .isThrownBy(() -> decoder.binary(FIRST))
                .returns(Reason.UNEXPECTED_BINARY, ProtocolException::reason);
    }

    @Test
    void binary_after_the_last_attachment_is_refused() throws ProtocolException {
        decoder.text("51-[\"x\"]");
        decoder.binary(FIRST);
        assertThatExceptionOfType(ProtocolException.class)
                .isThrownBy(() -> decoder.binary(SECOND))
                .returns(Reason.UNEXPECTED_BINARY, ProtocolException::reason);
    }

    @Test
    void text_instead_of_an_attachment_is_refused_and_ends_the_waiting() throws ProtocolException {
        decoder.text("52-[\"x\"]");
        decoder.binary(FIRST);
        assertThatExceptionOfType(ProtocolException.class)
                .isThrownBy(() -> decoder.text("2[\"y\"]"))
                .returns(Reason.UNEXPECTED_TEXT, ProtocolException::reason)
                .withMessageContaining("1 more attachment");
        assertThat(decoder.text("2[\"y\"]")).isNotNull();
    }

    @Test
    void a_malformed_binary_packet_awaits_nothing() {
        assertThatExceptionOfType(ProtocolException.class).isThrownBy(() -> decoder.text("51-[\"x\",]"));
        assertThatExceptionOfType(ProtocolException.class)
                .isThrownBy(() -> decoder.binary(FIRST))
                .returns(Reason.UNEXPECTED_BINARY, ProtocolException::reason);
    }

    @Test
    void reset_forgets_the_waiting_packet() throws ProtocolException {
        decoder.text("51-[\"x\"]");
        decoder.reset();
        assertThat(decoder.text("2[\"y\"]")).isNotNull();
    }

    @Test
    void a_limit_of_zero_refuses_all_attachments() throws ProtocolException {
        SocketPacketDecoder none = new SocketPacketDecoder(0);
        assertThatExceptionOfType(ProtocolException.class)
                .isThrownBy(() -> none.text("51-[\"x\"]"))
                .returns(Reason.TOO_MANY_ATTACHMENTS, ProtocolException::reason);
    }
}
