package io.rainsocket.core.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTextTest {

    /** The right column is what {@code JSON.stringify} of Node.js 20 makes of the left one. */
    static Stream<Arguments> stringified() {
        return Stream.of(
                arguments("", "\"\""),
                arguments("plain", "\"plain\""),
                arguments("a\"b\\c/d", "\"a\\\"b\\\\c/d\""),
                arguments("\b\f\n\r\t", "\"\\b\\f\\n\\r\\t\""),
                arguments("\u0000\u0001\u001e\u001f\u007f\u0080", "\"\\u0000\\u0001\\u001e\\u001f\u007f\u0080\""),
                arguments("\u2028\u2029", "\"\u2028\u2029\""),
                arguments("\ud83d\ude00", "\"\ud83d\ude00\""),
                arguments("\ud800", "\"\\ud800\""),
                arguments("\udc00", "\"\\udc00\""),
                arguments("a\ud800b", "\"a\\ud800b\""),
                arguments("\udc00\ud800", "\"\\udc00\\ud800\""),
                arguments("\ud800\ud800\udc00", "\"\\ud800\ud800\udc00\""),
                arguments("\ud83d\ude00\udc00x", "\"\ud83d\ude00\\udc00x\""),
                arguments("\ufffe\uffff", "\"\ufffe\uffff\""),
                arguments("\u00e9\u00ff\u0100", "\"\u00e9\u00ff\u0100\""));
    }

    @ParameterizedTest
    @MethodSource("stringified")
    void writes_strings_as_json_stringify_does(String value, String json) {
        assertThat(written(value)).isEqualTo(json);
        assertThat(written(new StringBuilder(value))).isEqualTo(json);
    }

    @ParameterizedTest
    @MethodSource("stringified")
    void reads_them_back(String value, String json) {
        assertThat(JsonText.unquote(json)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "\"\\u0041\\u00e9\\uD83D\\uDE00\", A\u00e9\ud83d\ude00",
                "\"\\/\\\\u0041\", /\\u0041",
                "\"x\\\"\", x\"",
            })
    void reads_all_escapes(String json, String value) {
        assertThat(JsonText.unquote(json)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "\"", "x", "\"x", "x\"", "\"\\\"", "\"\\x\"", "\"\\u12\"", "\"\\u12g4\"", "\"\\u+123\""})
    void refuses_to_read_what_is_no_string(String json) {
        assertThatIllegalArgumentException().isThrownBy(() -> JsonText.unquote(json));
    }

    private static String written(CharSequence value) {
        StringBuilder out = new StringBuilder("-");
        JsonText.appendString(out, value);
        return out.substring(1);
    }
}
