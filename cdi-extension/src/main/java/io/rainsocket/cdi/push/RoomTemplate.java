package io.rainsocket.cdi.push;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a room with the properties of a value in braces.
 *
 * @param text as it is written
 */
public record RoomTemplate(String text) {

    private static final Pattern PROPERTY = Pattern.compile("\\{([A-Za-z_$][\\w$]*)}");

    /** {@return whether every brace belongs to the name of a property} */
    public boolean isCorrect() {
        return PROPERTY.matcher(text).replaceAll("").chars().noneMatch(c -> c == '{' || c == '}');
    }

    /** {@return the names in braces} */
    public List<String> properties() {
        return PROPERTY.matcher(text).results().map(found -> found.group(1)).toList();
    }

    /** Fails if a property is missing or {@code null}. */
    String of(Object value) {
        return PROPERTY.matcher(text).replaceAll(found -> Matcher.quoteReplacement(property(value, found.group(1))));
    }

    private String property(Object value, String name) {
        Object property = Properties.read(value, name);
        return Objects.requireNonNull(
                        property,
                        () -> "the property " + name + " of " + value.getClass().getName() + " is null")
                .toString();
    }
}
