package io.rainsocket.settings;

import java.util.function.BiConsumer;

/**
 * A setting.
 *
 * @param name without the prefix
 * @param kind what its text means
 * @param setter the builder's method for it
 * @param <B> the builder
 * @param <V> the value
 */
record Property<B, V>(String name, Kind<V> kind, BiConsumer<B, V> setter) {}
