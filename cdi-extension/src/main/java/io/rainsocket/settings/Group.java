package io.rainsocket.settings;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Settings that make one value together.
 *
 * @param name without the prefix; empty for the whole config
 * @param start makes a builder with the defaults
 * @param resume makes a builder of a value
 * @param build makes a value of a builder
 * @param properties what the builder takes as text
 * @param <T> the value
 * @param <B> its builder
 */
record Group<T, B>(
        String name, Supplier<B> start, Function<T, B> resume, Function<B, T> build, List<Property<B, ?>> properties) {}
