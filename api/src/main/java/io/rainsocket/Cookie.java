package io.rainsocket;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * A cookie with the session id of a connection, for load balancers that send a client always to the same server. It is set by the answer
 * to a long-polling handshake; none is set by default. The id that a request carries in it is never believed.
 *
 * @param name its name; {@code io} by default
 * @param path where browsers send it; {@code /} by default
 * @param httpOnly whether it is hidden from scripts; {@code true} by default
 * @param sameSite {@code Strict}, {@code Lax} (the default) or {@code None}
 * @param secure whether it goes over TLS only; {@code false} by default
 * @param maxAge how long browsers keep it; empty by default: until they are closed
 * @see <a href="https://socket.io/docs/v4/server-options/#cookie">Socket.IO: cookie</a>
 */
public record Cookie(
        String name, String path, boolean httpOnly, String sameSite, boolean secure, Optional<Duration> maxAge) {

    /**
     * Checks all parts.
     *
     * @throws IllegalArgumentException if some could not stand in a header; the message names all of them
     */
    public Cookie {
        Objects.requireNonNull(maxAge, "maxAge");
        new Checks()
                .require(name.matches("[!#$%&'*+.^_`|~0-9A-Za-z-]+"), "cookie.name", name, "a token (RFC 6265)")
                .require(path.matches("/[ -:<-~]*"), "cookie.path", path, "a path without semicolons")
                .require(sameSite.matches("Strict|Lax|None"), "cookie.sameSite", sameSite, "Strict, Lax or None")
                .notNegative("cookie.maxAge", maxAge)
                .done();
    }

    /**
     * Starts from the defaults.
     *
     * @return a new builder
     */
    public static CookieBuilder builder() {
        return new CookieBuilder();
    }

    /**
     * Starts from these parts.
     *
     * @return a new builder that has them all
     */
    public CookieBuilder toBuilder() {
        return new CookieBuilder(this);
    }

    /**
     * The cookie with all defaults.
     *
     * @return {@code io}, path {@code /}, HttpOnly, SameSite=Lax
     */
    public static Cookie standard() {
        return builder().build();
    }

    /**
     * The standard cookie with another name.
     *
     * @param name the name
     * @return a new cookie
     */
    public static Cookie named(String name) {
        return builder().name(name).build();
    }
}
