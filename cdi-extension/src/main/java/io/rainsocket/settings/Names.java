package io.rainsocket.settings;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells about names that no setting has. */
final class Names {

    private static final List<String> KNOWN = Table.properties();

    private Names() {}

    /** Those of a source that no setting has, sorted. */
    static List<String> unknown(Source source) {
        return source.properties().stream()
                .filter(name -> !KNOWN.contains(name))
                .filter(name -> !isSpelledInLowerCase(name, source))
                .sorted()
                .toList();
    }

    /** Environment variables have no case: MicroProfile Config lists theirs in lower case, and finds them by their true names. */
    private static boolean isSpelledInLowerCase(String name, Source source) {
        return KNOWN.stream().filter(name::equalsIgnoreCase).anyMatch(known -> source.text(known)
                .isPresent());
    }

    /** The settings of the same group. */
    static String allowed(String unknown) {
        String group = group(unknown);
        Set<String> all =
                KNOWN.stream().filter(name -> group(name).equals(group)).collect(Collectors.toSet());
        return (all.isEmpty() ? KNOWN : all).stream().sorted().collect(Collectors.joining(", "));
    }

    private static String group(String name) {
        return name.substring(0, name.lastIndexOf('.') + 1);
    }

    /** The setting that takes the fewest changes of a letter. */
    static String nearest(String unknown) {
        return KNOWN.stream()
                .min(Comparator.comparingInt(known -> distance(unknown, known)))
                .orElseThrow();
    }

    /** The Levenshtein distance, row by row. */
    private static int distance(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int changed = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[to.length()];
    }
}
