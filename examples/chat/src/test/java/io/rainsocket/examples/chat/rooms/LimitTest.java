package io.rainsocket.examples.chat.rooms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rainsocket.ClientException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LimitTest {

    @Test
    void takesTheWhiteSpaceOff() {
        assertThat(Limit.NAME.check("  Ada Lovelace \n")).isEqualTo("Ada Lovelace");
    }

    @Test
    void allowsTheLongestText() {
        assertThat(Limit.MESSAGE.check("x".repeat(500))).hasSize(500);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " \t\n", "twenty-five characters...."})
    void refusesNothingAndTooMuch(String typed) {
        assertThatThrownBy(() -> Limit.NAME.check(typed))
                .isInstanceOf(ClientException.class)
                .hasMessage("A name has 1 to 24 characters.");
    }
}
