package io.rainsocket;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Which pages of other origins may use long-polling (Fetch standard, "CORS protocol"). None by default. It does not restrict
 * WebSockets, which know no CORS.
 *
 * @param origins the allowed ones, such as {@code https://www.example.org}, or {@code *} for any; empty by default
 * @param originPattern also allows the origins that match as a whole; empty by default
 * @param originRule also allows the origins that it accepts; called on the container's threads, must not block; empty by default
 * @param methods told to browsers that ask first; {@code GET,HEAD,PUT,PATCH,POST,DELETE} by default
 * @param allowedHeaders told to browsers that ask first; empty by default: whatever they ask for
 * @param exposedHeaders what scripts may read; empty by default
 * @param credentials whether cookies may come along; {@code false} by default
 * @param maxAge how long browsers may keep the answer; empty by default: as they like
 * @see <a href="https://socket.io/docs/v4/handling-cors/">Socket.IO: handling CORS</a>
 */
public record Cors(
        Set<String> origins,
        Optional<Pattern> originPattern,
        Optional<Predicate<String>> originRule,
        List<String> methods,
        List<String> allowedHeaders,
        List<String> exposedHeaders,
        boolean credentials,
        Optional<Duration> maxAge) {

    /** Copies the lists. */
    public Cors {
        origins = Set.copyOf(origins);
        methods = List.copyOf(methods);
        allowedHeaders = List.copyOf(allowedHeaders);
        exposedHeaders = List.copyOf(exposedHeaders);
    }

    /**
     * No page of another origin.
     *
     * @return the default
     */
    public static Cors none() {
        return builder().build();
    }

    /**
     * Starts from the defaults.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Whether there is anything to answer at all.
     *
     * @return {@code false} for {@link #none()}
     */
    public boolean enabled() {
        return !origins.isEmpty() || originPattern.isPresent() || originRule.isPresent();
    }

    /**
     * Whether an origin may use long-polling.
     *
     * @param origin as the browser sends it
     * @return whether it is listed, or matches
     */
    public boolean allows(String origin) {
        return origins.contains("*")
                || origins.contains(origin)
                || originPattern
                        .filter(pattern -> pattern.matcher(origin).matches())
                        .isPresent()
                || originRule.filter(rule -> rule.test(origin)).isPresent();
    }

    /** Collects what is allowed; used by one thread. What the methods take is described at the record's components. */
    public static final class Builder {

        private final Set<String> origins = new LinkedHashSet<>();
        private Optional<Pattern> originPattern = Optional.empty();
        private Optional<Predicate<String>> originRule = Optional.empty();
        private List<String> methods = List.of("GET", "HEAD", "PUT", "PATCH", "POST", "DELETE");
        private List<String> allowedHeaders = List.of();
        private List<String> exposedHeaders = List.of();
        private boolean credentials;
        private Optional<Duration> maxAge = Optional.empty();

        private Builder() {}

        /**
         * Adds to {@link Cors#origins()}.
         *
         * @param values the origins, or {@code *}
         * @return this builder
         */
        public Builder origins(String... values) {
            origins.addAll(List.of(values));
            return this;
        }

        /**
         * Sets {@link Cors#originPattern()}.
         *
         * @param regex a regular expression for the whole origin
         * @return this builder
         */
        public Builder originPattern(String regex) {
            originPattern = Optional.of(Pattern.compile(regex));
            return this;
        }

        /**
         * Sets {@link Cors#originRule()}.
         *
         * @param rule decides
         * @return this builder
         */
        public Builder originRule(Predicate<String> rule) {
            originRule = Optional.of(rule);
            return this;
        }

        /**
         * Sets {@link Cors#methods()}.
         *
         * @param values the methods
         * @return this builder
         */
        public Builder methods(String... values) {
            methods = List.of(values);
            return this;
        }

        /**
         * Sets {@link Cors#allowedHeaders()}.
         *
         * @param values the headers' names
         * @return this builder
         */
        public Builder allowedHeaders(String... values) {
            allowedHeaders = List.of(values);
            return this;
        }

        /**
         * Sets {@link Cors#exposedHeaders()}.
         *
         * @param values the headers' names
         * @return this builder
         */
        public Builder exposedHeaders(String... values) {
            exposedHeaders = List.of(values);
            return this;
        }

        /**
         * Sets {@link Cors#credentials()}.
         *
         * @param value whether they may
         * @return this builder
         */
        public Builder credentials(boolean value) {
            credentials = value;
            return this;
        }

        /**
         * Sets {@link Cors#maxAge()}.
         *
         * @param value the time
         * @return this builder
         */
        public Builder maxAge(Duration value) {
            maxAge = Optional.of(value);
            return this;
        }

        /**
         * Makes the policy.
         *
         * @return a new value
         */
        public Cors build() {
            return new Cors(
                    origins, originPattern, originRule, methods, allowedHeaders, exposedHeaders, credentials, maxAge);
        }
    }
}
