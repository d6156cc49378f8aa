package io.rainsocket.cdi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The address of a channel that stands for many namespaces, such as {@code /orders-{id}}.
 *
 * @param text as it is written in {@link io.rainsocket.Channel}, with what goes before a relative name
 * @param regex has a group for each part, named {@code part0}, {@code part1} and so on
 * @param parts their names, in order
 */
record NamePattern(String text, Pattern regex, List<String> parts) {

    private static final String GROUP = "part";

    /** Whether a channel's name is meant to be a pattern. */
    static boolean is(String name) {
        return name.indexOf('{') >= 0 || name.indexOf('}') >= 0;
    }

    /** Of an address that {@link PatternReader} has no objections to. */
    static NamePattern of(String address) {
        List<NamePiece> pieces = new PatternReader(address).pieces();
        List<String> parts = parts(pieces);
        String regex = pieces.stream()
                .map(piece -> piece instanceof NamePiece.Part part
                        ? "(?<" + GROUP + parts.indexOf(part.name()) + ">" + part.regex() + ")"
                        : Pattern.quote(((NamePiece.Text) piece).text()))
                .collect(Collectors.joining());
        return new NamePattern(address, Pattern.compile(regex), parts);
    }

    static List<String> parts(List<NamePiece> pieces) {
        return pieces.stream()
                .filter(NamePiece.Part.class::isInstance)
                .map(piece -> ((NamePiece.Part) piece).name())
                .toList();
    }

    /** The parts of a name by their names, empty if it does not fit. */
    Optional<Map<String, String>> match(String name) {
        Matcher matcher = regex.matcher(name);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            values.put(parts.get(i), matcher.group(GROUP + i));
        }
        return Optional.of(values);
    }
}
