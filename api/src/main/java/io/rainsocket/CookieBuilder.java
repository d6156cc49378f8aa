package io.rainsocket;

import java.time.Duration;
import java.util.Optional;

/** Collects a cookie's parts; used by one thread. What the methods take is described at the components of {@link Cookie}. */
public final class CookieBuilder {

    private String name = "io";
    private String path = "/";
    private boolean httpOnly = true;
    private String sameSite = "Lax";
    private boolean secure = false;
    private Optional<Duration> maxAge = Optional.empty();

    CookieBuilder() {}

    CookieBuilder(Cookie from) {
        name = from.name();
        path = from.path();
        httpOnly = from.httpOnly();
        sameSite = from.sameSite();
        secure = from.secure();
        maxAge = from.maxAge();
    }

    /**
     * Sets {@link Cookie#name()}.
     *
     * @param value the name
     * @return this builder
     */
    public CookieBuilder name(String value) {
        name = value;
        return this;
    }

    /**
     * Sets {@link Cookie#path()}.
     *
     * @param value the path
     * @return this builder
     */
    public CookieBuilder path(String value) {
        path = value;
        return this;
    }

    /**
     * Sets {@link Cookie#httpOnly()}.
     *
     * @param value whether it is hidden
     * @return this builder
     */
    public CookieBuilder httpOnly(boolean value) {
        httpOnly = value;
        return this;
    }

    /**
     * Sets {@link Cookie#sameSite()}.
     *
     * @param value {@code Strict}, {@code Lax} or {@code None}
     * @return this builder
     */
    public CookieBuilder sameSite(String value) {
        sameSite = value;
        return this;
    }

    /**
     * Sets {@link Cookie#secure()}.
     *
     * @param value whether it goes over TLS only
     * @return this builder
     */
    public CookieBuilder secure(boolean value) {
        secure = value;
        return this;
    }

    /**
     * Sets {@link Cookie#maxAge()}.
     *
     * @param value the time
     * @return this builder
     */
    public CookieBuilder maxAge(Duration value) {
        maxAge = Optional.of(value);
        return this;
    }

    /**
     * Checks what was collected.
     *
     * @return a new value
     * @throws IllegalArgumentException if parts are out of their range; the message names all of them
     */
    public Cookie build() {
        return new Cookie(name, path, httpOnly, sameSite, secure, maxAge);
    }
}
