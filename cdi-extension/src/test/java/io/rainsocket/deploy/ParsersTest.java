package io.rainsocket.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.rainsocket.Parser;
import io.rainsocket.RainsocketConfig;
import io.rainsocket.core.protocol.JsonPacketParser;
import io.rainsocket.msgpack.MsgPackParser;
import org.junit.jupiter.api.Test;

class ParsersTest {

    private static final ClassLoader WITHOUT_LIBRARIES = ClassLoader.getPlatformClassLoader();

    @Test
    void the_default_is_json_and_needs_nothing() {
        assertThat(Parsers.of(RainsocketConfig.defaults())).isInstanceOf(JsonPacketParser.class);
        assertThat(Parsers.of(Parser.JSON, WITHOUT_LIBRARIES)).isInstanceOf(JsonPacketParser.class);
    }

    @Test
    void message_pack_is_chosen_by_the_setting() {
        RainsocketConfig config =
                RainsocketConfig.builder().parser(Parser.MSGPACK).build();
        assertThat(Parsers.of(config)).isInstanceOf(MsgPackParser.class);
    }

    @Test
    void without_its_library_the_error_tells_what_to_add() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Parsers.of(Parser.MSGPACK, WITHOUT_LIBRARIES))
                .withMessageStartingWith("RS-0440 the setting parser is MSGPACK")
                .withMessageContaining("add org.msgpack:msgpack-core");
    }
}
