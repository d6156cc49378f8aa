package io.rainsocket;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Which pages of other origins may use long-polling (Fetch standard, "CORS protocol"). None by default. WebSockets know no CORS; {@link
 * OriginCheck} lets the same pages open them, even with {@code *}, and then with cookies.
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

    /**
     * Copies the lists and checks the rest.
     *
     * @throws IllegalArgumentException if {@code maxAge} is negative
     */
    public Cors {
        origins = Set.copyOf(origins);
        methods = List.copyOf(methods);
        allowedHeaders = List.copyOf(allowedHeaders);
        exposedHeaders = List.copyOf(exposedHeaders);
        new Checks().notNegative("cors.maxAge", maxAge).done();
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
    public static CorsBuilder builder() {
        return new CorsBuilder();
    }

    /**
     * Starts from this policy.
     *
     * @return a new builder that has all of it
     */
    public CorsBuilder toBuilder() {
        return new CorsBuilder(this);
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
     * Whether an origin is allowed.
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
}
