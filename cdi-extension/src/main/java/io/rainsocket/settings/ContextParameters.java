package io.rainsocket.settings;

import jakarta.servlet.ServletContext;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The {@code <context-param>} elements of the web application. */
record ContextParameters(ServletContext context) implements Source {

    @Override
    public String title() {
        return "context parameter";
    }

    @Override
    public Optional<String> text(String property) {
        return Optional.ofNullable(context.getInitParameter(property)).filter(text -> !text.isBlank());
    }

    @Override
    public Set<String> properties() {
        return Collections.list(context.getInitParameterNames()).stream()
                .filter(name -> name.startsWith(PREFIX))
                .collect(Collectors.toSet());
    }
}
