package io.rainsocket.settings;

import java.util.Optional;
import java.util.Set;

/** A place that has settings as text. */
interface Source {

    /** What the names of all settings begin with. */
    String PREFIX = "rainsocket.";

    /** What the place is called in messages. */
    String title();

    /**
     * The text of a setting.
     *
     * @param property its full name
     * @return empty if it is not set, or set to nothing but spaces
     */
    Optional<String> text(String property);

    /** All names here that begin with {@link #PREFIX}, known or not. */
    Set<String> properties();
}
