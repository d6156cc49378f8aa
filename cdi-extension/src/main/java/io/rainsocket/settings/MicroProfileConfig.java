package io.rainsocket.settings;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** What the server's MicroProfile Config tells this web application. The only class that links to its API, which may be missing. */
record MicroProfileConfig(Config config) implements Source {

    /**
     * The one of a web application.
     *
     * @throws LinkageError if there is no API
     * @throws IllegalStateException if there is the API only
     */
    static Source of(ClassLoader webApp) {
        return new MicroProfileConfig(ConfigProvider.getConfig(webApp));
    }

    @Override
    public String title() {
        return "MicroProfile Config";
    }

    @Override
    public Optional<String> text(String property) {
        return config.getOptionalValue(property, String.class).filter(text -> !text.isBlank());
    }

    @Override
    public Set<String> properties() {
        return StreamSupport.stream(config.getPropertyNames().spliterator(), false)
                .filter(name -> name.startsWith(PREFIX))
                .collect(Collectors.toSet());
    }
}
