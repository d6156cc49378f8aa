package io.rainsocket.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.rainsocket.HandlerThreads;
import io.rainsocket.Parser;
import io.rainsocket.Transport;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts become values, and nothing else does. */
class KindTest {

    @ParameterizedTest
    @CsvSource({
        "25s, PT25S",
        "25 s, PT25S",
        "500ms, PT0.5S",
        "2m, PT2M",
        "1h, PT1H",
        "25000, PT25S",
        "0, PT0S",
        "PT25S, PT25S",
        "PT1M30S, PT1M30S"
    })
    void readsTimes(String text, Duration value) {
        assertThat(Kind.TIME.read(text)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "25 seconds", "-25s", "1.5s", "25S", "1d", "s", "1234567890123", "P1Y"})
    void refusesOtherTimes(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Kind.TIME.read(text));
    }

    @ParameterizedTest
    @CsvSource({"65536, 65536", "64k, 65536", "16M, 16777216", "4096M, 4294967296", "0, 0"})
    void readsSizes(String text, long value) {
        assertThat(Kind.LONG_SIZE.read(text)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "16MB", "16m", "1.5M", "64 k", "1_000", "much"})
    void refusesOtherSizes(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Kind.LONG_SIZE.read(text));
    }

    @Test
    void someSizesFitAnInt() {
        assertThat(Kind.SIZE.read("2147483647")).isEqualTo(Integer.MAX_VALUE);
        assertThatIllegalArgumentException().isThrownBy(() -> Kind.SIZE.read("2048M"));
    }

    @Test
    void readsSwitches() {
        assertThat(Kind.SWITCH.read("true")).isTrue();
        assertThat(Kind.SWITCH.read(" false\n")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRUE", "yes", "1", "on"})
    void refusesOtherSwitches(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Kind.SWITCH.read(text));
    }

    @Test
    void readsLists() {
        assertThat(Kind.LIST.read("a, b ,,c")).containsExactly("a", "b", "c");
        assertThat(Kind.TRANSPORTS.read("websocket, polling")).containsExactly(Transport.WEBSOCKET, Transport.POLLING);
        assertThatIllegalArgumentException().isThrownBy(() -> Kind.TRANSPORTS.read("polling, webtransport"));
    }

    @Test
    void readsTheRest() {
        assertThat(Kind.PARSER.read("msgpack")).isEqualTo(Parser.MSGPACK);
        assertThat(Kind.PARSER.read("JSON")).isEqualTo(Parser.JSON);
        assertThat(Kind.THREADS.read("virtual")).isEqualTo(HandlerThreads.VIRTUAL);
        assertThat(Kind.REGEX.read("https://.*")).isEqualTo("https://.*");
        assertThat(Kind.COUNT.read("10")).isEqualTo(10);
        assertThat(Kind.TEXT.read(" /live ")).isEqualTo("/live");
        assertThatIllegalArgumentException().isThrownBy(() -> Kind.PARSER.read("xml"));
        assertThatIllegalArgumentException().isThrownBy(() -> Kind.THREADS.read("green"));
        assertThatIllegalArgumentException().isThrownBy(() -> Kind.REGEX.read("(open"));
        assertThatIllegalArgumentException().isThrownBy(() -> Kind.COUNT.read("ten"));
    }
}
