package io.rainsocket;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Collects what is allowed; used by one thread. What the methods take is described at the components of {@link Cors}. */
public final class CorsBuilder {

    private Set<String> origins = Set.of();
    private Optional<Pattern> originPattern = Optional.empty();
    private Optional<Predicate<String>> originRule = Optional.empty();
    private List<String> methods = List.of("GET", "HEAD", "PUT", "PATCH", "POST", "DELETE");
    private List<String> allowedHeaders = List.of();
    private List<String> exposedHeaders = List.of();
    private boolean credentials;
    private Optional<Duration> maxAge = Optional.empty();

    CorsBuilder() {}

    CorsBuilder(Cors from) {
        origins = from.origins();
        originPattern = from.originPattern();
        originRule = from.originRule();
        methods = from.methods();
        allowedHeaders = from.allowedHeaders();
        exposedHeaders = from.exposedHeaders();
        credentials = from.credentials();
        maxAge = from.maxAge();
    }

    /**
     * Sets {@link Cors#origins()}.
     *
     * @param values the origins, or {@code *}
     * @return this builder
     */
    public CorsBuilder origins(String... values) {
        origins = Set.copyOf(List.of(values));
        return this;
    }

    /**
     * Sets {@link Cors#originPattern()}.
     *
     * @param regex a regular expression for the whole origin
     * @return this builder
     */
    public CorsBuilder originPattern(String regex) {
        originPattern = Optional.of(Pattern.compile(regex));
        return this;
    }

    /**
     * Sets {@link Cors#originRule()}.
     *
     * @param rule decides
     * @return this builder
     */
    public CorsBuilder originRule(Predicate<String> rule) {
        originRule = Optional.of(rule);
        return this;
    }

    /**
     * Sets {@link Cors#methods()}.
     *
     * @param values the methods
     * @return this builder
     */
    public CorsBuilder methods(String... values) {
        methods = List.of(values);
        return this;
    }

    /**
     * Sets {@link Cors#allowedHeaders()}.
     *
     * @param values the headers' names
     * @return this builder
     */
    public CorsBuilder allowedHeaders(String... values) {
        allowedHeaders = List.of(values);
        return this;
    }

    /**
     * Sets {@link Cors#exposedHeaders()}.
     *
     * @param values the headers' names
     * @return this builder
     */
    public CorsBuilder exposedHeaders(String... values) {
        exposedHeaders = List.of(values);
        return this;
    }

    /**
     * Sets {@link Cors#credentials()}.
     *
     * @param value whether they may
     * @return this builder
     */
    public CorsBuilder credentials(boolean value) {
        credentials = value;
        return this;
    }

    /**
     * Sets {@link Cors#maxAge()}.
     *
     * @param value the time
     * @return this builder
     */
    public CorsBuilder maxAge(Duration value) {
        maxAge = Optional.of(value);
        return this;
    }

    /**
     * Makes the policy.
     *
     * @return a new value
     * @throws IllegalArgumentException if a part is out of its range; the message names it
     */
    public Cors build() {
        return new Cors(
                origins, originPattern, originRule, methods, allowedHeaders, exposedHeaders, credentials, maxAge);
    }
}
