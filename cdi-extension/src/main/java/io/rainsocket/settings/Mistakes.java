package io.rainsocket.settings;

import io.rainsocket.RainsocketException;
import java.util.ArrayList;
import java.util.List;

/** Collects all mistakes in the settings of a web application, to show them at once. Used by one thread. */
final class Mistakes {

    private final List<String> lines = new ArrayList<>();

    void unknown(String property, Source source) {
        lines.add("RS-0421 " + property + " (" + source.title() + "): found no setting of this name; allowed: "
                + Names.allowed(property) + "; write " + Names.nearest(property));
    }

    void value(String property, Source source, String text, Kind<?> kind) {
        lines.add("RS-0422 " + property + " (" + source.title() + "): found " + shown(property, text) + "; allowed: "
                + kind.allowed());
    }

    /** What the API says of values that are out of their range. */
    void range(IllegalArgumentException refused) {
        lines.add(refused.getMessage());
    }

    /** A secret in the wrong place is a secret, too. */
    private static String shown(String property, String text) {
        return property.startsWith(Source.PREFIX + Table.ADMIN.name())
                ? "something else, which may be a secret"
                : '"' + text + '"';
    }

    /**
     * Fails the deployment if there are any.
     *
     * @param place the web application
     */
    void report(String place) {
        if (!lines.isEmpty()) {
            lines.add(0, "RS-0420 the settings of " + place + " have mistakes:");
            throw new RainsocketException(String.join(System.lineSeparator(), lines));
        }
    }
}
