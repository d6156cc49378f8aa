package io.rainsocket.core.protocol;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random JSON, as text; and the ways to break it. */
final class JsonTexts {

    /** Characters that mean something to the protocols or to JSON, and a few that should not. */
    private static final String ALPHABET =
            "0123456789-+.eE,:{}[]\"\\/ \t\nabtrufalsenl_num\u0000\u001e\ud83d\ude00\u00e9\u2028";

    private JsonTexts() {}

    static Arbitrary<String> values() {
        return Arbitraries.lazyOf(JsonTexts::scalars, JsonTexts::scalars, JsonTexts::arrays, JsonTexts::objects);
    }

    static Arbitrary<String> strings() {
        return Arbitraries.strings().ofMaxLength(8).map(JsonTexts::quoted);
    }

    static String quoted(String value) {
        StringBuilder out = new StringBuilder();
        JsonText.appendString(out, value);
        return out.toString();
    }

    /** The text with a few characters put in, left out or replaced. */
    static Arbitrary<String> mutations(Arbitrary<String> texts) {
        Arbitrary<Integer> places = Arbitraries.integers().between(0, 100);
        Arbitrary<Character> chars = Arbitraries.chars().with(ALPHABET);
        Arbitrary<List<Tuple.Tuple3<Integer, Character, Integer>>> edits = Combinators.combine(
                        places, chars, Arbitraries.integers().between(0, 2))
                .as(Tuple::of)
                .list()
                .ofMaxSize(3);
        return Combinators.combine(texts, edits).as((text, changes) -> {
            StringBuilder changed = new StringBuilder(text);
            changes.forEach(change -> edit(changed, change.get1(), change.get2(), change.get3()));
            return changed.toString();
        });
    }

    private static void edit(StringBuilder text, int percent, char c, int kind) {
        int at = text.length() * percent / 100;
        if (kind == 0 || at == text.length()) {
            text.insert(at, c);
        } else if (kind == 1) {
            text.deleteCharAt(at);
        } else {
            text.setCharAt(at, c);
        }
    }

    private static Arbitrary<String> scalars() {
        return Arbitraries.oneOf(
                strings(),
                Arbitraries.of("true", "false", "null", "0", "-0", "1.50", "-12E+3", "0e0", "\"\\u005f\\/\""),
                Arbitraries.longs().map(String::valueOf));
    }

    private static Arbitrary<String> arrays() {
        return values().list().ofMaxSize(3).map(elements -> "[" + String.join(" ,", elements) + "]");
    }

    private static Arbitrary<String> objects() {
        Arbitrary<String> members = Combinators.combine(strings(), values()).as((name, value) -> name + ":\n" + value);
        return members.list().ofMaxSize(3).map(all -> "{ " + String.join(",", all) + "}");
    }
}
