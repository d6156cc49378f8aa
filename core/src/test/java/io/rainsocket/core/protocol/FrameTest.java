package io.rainsocket.core.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;

class FrameTest {

    @Example
    void fixed_frames_are_the_bytes_of_the_specification() {
        assertThat(Frame.PING.encoded()).isEqualTo("2");
        assertThat(Frame.NOOP.encoded()).isEqualTo("6");
        assertThat(Frame.CLOSE.encoded()).isEqualTo("1");
        assertThat(Frame.PONG_PROBE.encoded()).isEqualTo("3probe");
        assertThat(Frame.open("{}").encoded()).isEqualTo("0{}");
        assertThat(Frame.message("").encoded()).isEqualTo("4");
    }

    @Example
    void no_frame_is_null_inside() {
        assertThatNullPointerException().isThrownBy(() -> new Frame.Text(null));
        assertThatNullPointerException().isThrownBy(() -> new Frame.Binary(null));
    }

    @Property
    void text_is_as_long_as_its_bytes(@ForAll String text) {
        assertThatLengthIsExact(text);
    }

    @Property
    void surrogates_are_counted_as_java_encodes_them(
            @ForAll @CharRange(from = '\ud7fe', to = '\ue001') @Size(max = 12) char[] text) {
        assertThatLengthIsExact(new String(text));
    }

    @Property
    void a_frame_is_as_long_as_its_place_in_a_payload(@ForAll @Size(max = 100) byte[] data, @ForAll String text) {
        for (Frame frame : new Frame[] {new Frame.Binary(data), Frame.message(text)}) {
            StringBuilder out = new StringBuilder();
            EngineCodec.appendToPayload(out, frame);
            assertThat(frame.payloadLength()).isEqualTo(out.toString().getBytes(StandardCharsets.UTF_8).length);
        }
        assertThat(new Frame.Binary(data).utf8Length()).isEqualTo(data.length);
    }

    @Property
    void frames_come_back_through_a_payload(@ForAll byte[] data, @ForAll String text) throws ProtocolException {
        String word = text.replace(EngineCodec.SEPARATOR, ' ');
        StringBuilder out = new StringBuilder();
        EngineCodec.appendToPayload(out, Frame.message(word));
        EngineCodec.appendToPayload(out, new Frame.Binary(data));
        assertThat(EngineCodec.decodePayload(out.toString()))
                .containsExactly(new EnginePacket.Text(word), new EnginePacket.Binary(data));
    }

    @Property
    void frames_are_equal_when_their_content_is(@ForAll byte[] data, @ForAll String text) {
        assertThat(new Frame.Binary(data))
                .isEqualTo(new Frame.Binary(data.clone()))
                .hasSameHashCodeAs(new Frame.Binary(data.clone()))
                .isNotEqualTo(Frame.message(text));
        assertThat(new Frame.Text(text))
                .isEqualTo(new Frame.Text(text))
                .hasSameHashCodeAs(new Frame.Text(text))
                .isNotEqualTo(Frame.message(text));
    }

    private static void assertThatLengthIsExact(String text) {
        assertThat(new Frame.Text(text).utf8Length()).isEqualTo(text.getBytes(StandardCharsets.UTF_8).length);
    }
}
