package io.rainsocket.settings;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A source of what a test writes into it. */
record MapSource(String title, Map<String, String> texts) implements Source {

    @Override
    public Optional<String> text(String property) {
        return Optional.ofNullable(texts.get(property));
    }

    @Override
    public Set<String> properties() {
        return texts.keySet();
    }
}
