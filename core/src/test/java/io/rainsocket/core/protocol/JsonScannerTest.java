package io.rainsocket.core.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.rainsocket.core.protocol.ProtocolException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The two tables were checked against {@code JSON.parse} of Node.js 20. */
class JsonScannerTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-0",
                "1",
                "-12",
                "1.5",
                "0.1e1",
                "1e5",
                "1E+5",
                "1e-5",
                "123456789012345678901234567890",
                "\"\"",
                "\"\\u0000\"",
                "\"\\ud800\"",
                "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\uAbC9\"",
                "\"\u007f\"",
                "\"\u2028\"",
                "true",
                "false",
                "null",
                "[]",
                "[ ]",
                "{}",
                "{ }",
                "[[]]",
                "[{},[],{\"a\":[]}]",
                "{\"\":0}",
                "{\"a\":1,\"a\":2}",
                " \t\r\n[ 1 , 2 ] \t\r\n",
                "{\"a\" : 1 , \"b\" : {\"c\":[null]}}",
                "\"\ud800\"",
                "[1,[2,[3]],\"]\"]",
                "{\"__proto__\":{\"x\":1}}",
                "[-1e-0]",
            })
    void accepts_json(String json) {
        assertThatCode(() -> JsonText.validate(json)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "-",
                "+1",
                "01",
                "-01",
                "1.",
                ".5",
                "1.e5",
                "1e",
                "1e+",
                "1e5.5",
                "--1",
                "0x10",
                "1_000",
                "NaN",
                "Infinity",
                "-Infinity",
                "tru",
                "True",
                "nul",
                "nulll",
                "undefined",
                "\"",
                "\"a",
                "\"\\\"",
                "\"\\",
                "\"\\a\"",
                "\"\\u\"",
                "\"\\u12\"",
                "\"\\u12g4\"",
                "\"\\u-123\"",
                "\"\t\"",
                "\"\u0000\"",
                "\"\u001f\"",
                "'a'",
                "[",
                "[1",
                "[1,",
                "[1,]",
                "[,1]",
                "[,]",
                "[1 2]",
                "[1,,2]",
                "]",
                "[1}",
                "[1]]",
                "{",
                "{\"a\"",
                "{\"a\":",
                "{\"a\":1",
                "{\"a\":1,",
                "{\"a\":1,}",
                "{,}",
                "{a:1}",
                "{1:1}",
                "{\"a\",1}",
                "{\"a\" 1}",
                "{\"a\"::1}",
                "{\"a\":1]",
                "{\"a\":}",
                "{\"a\":1 \"b\":2}",
                "{[]:1}",
                "1 2",
                "[1] x",
                "//c\n1",
                "[1/*c*/]",
                "\u00a01",
                "\ufeff1",
                "\f1",
                "\u000b1",
                "[\u00a0]",
                "1\u0000",
                "[1\u0000]",
                "\u0661",
                "1\u0661",
                "\"a\"b",
            })
    void refuses_what_is_no_json(String text) {
        assertThatExceptionOfType(ProtocolException.class)
                .isThrownBy(() -> JsonText.validate(text))
                .returns(Reason.MALFORMED_JSON, ProtocolException::reason);
    }

    @ParameterizedTest
    @ValueSource(ints = {15, 16, 17, 20_000, 1_000_000})
    void depth_costs_no_stack(int depth) {
        String arrays = "[".repeat(depth) + "]".repeat(depth);
        String objects = "{\"a\":".repeat(depth) + "1" + "}".repeat(depth);
        String mixed = "[{\"a\":".repeat(depth) + "1" + "}]".repeat(depth);
        for (String json : new String[] {arrays, objects, mixed}) {
            assertThatCode(() -> JsonText.validate(json)).doesNotThrowAnyException();
            assertThatExceptionOfType(ProtocolException.class)
                    .isThrownBy(() -> JsonText.validate(json.substring(0, json.length() - 1)));
        }
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "[1,x]    | at character 3 of the 5 of the packet: found 'x', allowed is a value",
                "[1       | at character 2 of the 2 of the packet: found the end, allowed is a comma or the end of the array",
                "{\"a\",1} | at character 4 of the 7 of the packet: found ',', allowed is a colon",
                "[\"\\q\"] | at character 3 of the 6 of the packet: found 'q', allowed is one of \"\\/bfnrtu",
                "[nil]    | at character 1 of the 5 of the packet: found 'n', allowed is null",
            })
    void says_where_and_what(String text, String message) {
        assertThatExceptionOfType(ProtocolException.class)
                .isThrownBy(() -> JsonText.validate(text))
                .withMessage("RS-1010 " + message);
    }

    @Test
    void gives_back_what_an_unusual_text_needed_and_can_be_used_again() throws ProtocolException {
        JsonScanner scanner = new JsonScanner();
        scanner.scan("[1" + ",1".repeat(1000) + ",[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]", 0, 0);
        assertThat(scanner.cuts().size()).isEqualTo(1002);
        scanner.release();
        scanner.scan("[ 7 ,8]", 0, 0);
        assertThat(scanner.cuts().copyFrom(0)).containsExactly(2, 3, ElementCuts.PLAIN, 5, 6, ElementCuts.PLAIN);
    }
}
