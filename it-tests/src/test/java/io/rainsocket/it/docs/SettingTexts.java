package io.rainsocket.it.docs;

import io.rainsocket.Backlog;
import io.rainsocket.Cors;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** How the documentation writes the values of settings. */
final class SettingTexts {

    private static final String NONE = "none";

    private SettingTexts() {}

    static String of(Object value) {
        if (value == null
                || Set.of(Optional.empty(), Cors.none(), List.of(), Set.of()).contains(value)) {
            return NONE;
        }
        if (value instanceof Duration time) {
            return time.toSeconds() % 60 == 0 ? time.toMinutes() + " min" : time.toSeconds() + " s";
        }
        if (value instanceof Number number) {
            return String.format(Locale.ROOT, "%,d", number.longValue());
        }
        if (value instanceof Set<?> values) {
            return list(new TreeSet<>(values)); // by the enum's order
        }
        if (value instanceof Backlog) {
            return "see below";
        }
        return value instanceof List<?> values ? list(values) : "`" + value + "`";
    }

    private static String list(Collection<?> values) {
        return values.stream().map(value -> "`" + value + "`").collect(Collectors.joining(", "));
    }
}
