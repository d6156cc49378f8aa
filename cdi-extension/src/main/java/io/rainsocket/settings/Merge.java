package io.rainsocket.settings;

import io.rainsocket.RainsocketConfig;
import io.rainsocket.RainsocketConfigBuilder;
import java.util.List;
import java.util.Optional;

/** Takes each setting from the first source that has it, else from the bean. Used by one thread. */
final class Merge {

    private final List<Source> sources;
    private final Mistakes mistakes;

    /**
     * Prepares a merge.
     *
     * @param sources the strongest first
     * @param mistakes gets all that is wrong in them
     */
    Merge(List<Source> sources, Mistakes mistakes) {
        this.sources = sources;
        this.mistakes = mistakes;
    }

    /**
     * The settings that hold.
     *
     * @return means nothing if there were mistakes
     */
    RainsocketConfig with(RainsocketConfig bean) {
        RainsocketConfigBuilder builder = bean.toBuilder()
                .backlog(required(Table.BACKLOG, bean.backlog()))
                .cors(required(Table.CORS, bean.cors()))
                .cookie(optional(Table.COOKIE, bean.cookie()))
                .recovery(optional(Table.RECOVERY, bean.recovery()))
                .admin(optional(Table.ADMIN, bean.admin()));
        apply(Table.CONFIG, builder);
        return built(Table.CONFIG, builder, bean);
    }

    private <T, B> T required(Group<T, B> group, T bean) {
        B builder = group.resume().apply(bean);
        apply(group, builder);
        return built(group, builder, bean);
    }

    /** A value that any of its settings, or its switch, brings about; {@code null} if there is none. */
    private <T, B> T optional(Group<T, B> group, Optional<T> bean) {
        B builder = bean.map(group.resume()).orElseGet(group.start());
        boolean touched = apply(group, builder);
        boolean on = read(group.name(), Kind.SWITCH).orElse(touched || bean.isPresent());
        return on ? built(group, builder, null) : null;
    }

    /** Tells whether there was anything to set. */
    private <B> boolean apply(Group<?, B> group, B builder) {
        boolean touched = false;
        for (Property<B, ?> property : group.properties()) {
            touched |= apply(property, builder);
        }
        return touched;
    }

    private <B, V> boolean apply(Property<B, V> property, B builder) {
        Optional<V> value = read(property.name(), property.kind());
        value.ifPresent(found -> property.setter().accept(builder, found));
        return value.isPresent();
    }

    private <T, B> T built(Group<T, B> group, B builder, T otherwise) {
        try {
            return group.build().apply(builder);
        } catch (IllegalArgumentException e) {
            mistakes.range(e);
            return otherwise;
        }
    }

    private <V> Optional<V> read(String name, Kind<V> kind) {
        String property = Source.PREFIX + name;
        for (Source source : sources) {
            Optional<String> text = source.text(property);
            if (text.isPresent()) {
                return read(property, text.get(), kind, source);
            }
        }
        return Optional.empty();
    }

    private <V> Optional<V> read(String property, String text, Kind<V> kind, Source source) {
        try {
            return Optional.of(kind.read(text));
        } catch (IllegalArgumentException e) {
            mistakes.value(property, source, text, kind);
            return Optional.empty();
        }
    }
}
