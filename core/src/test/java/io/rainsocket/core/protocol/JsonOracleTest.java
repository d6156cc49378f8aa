package io.rainsocket.core.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The judge is judged: by what {@code JSON.parse}, which the reference server uses, says of these texts. */
class JsonOracleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"a\":[1,{}],\"b\":null} | true",
                "[]                         | true",
                "-0.5E+1                    | true",
                "01                         | false",
                "[1,]                       | false",
                "[0{\"\":{\"\":\"\"}}      | false",
                "[0{\"\":1}                 | false",
                "[[1}                       | false",
                "{\"a\"}                    | false",
                "[1][2]                     | false",
            })
    void says_what_the_grammar_says(String text, boolean json) {
        assertThat(JsonOracle.isJson(text)).isEqualTo(json);
        assertThat(isAccepted(text)).isEqualTo(json);
    }

    private static boolean isAccepted(String text) {
        try {
            JsonText.validate(text);
            return true;
        } catch (ProtocolException refused) {
            return false;
        }
    }
}
