package io.rainsocket.http;

import io.rainsocket.Cookie;
import java.time.Duration;

/** Writes the cookie for load balancers (RFC 6265, section 4.1), its attributes in the reference server's order. */
final class SessionCookie {

    private SessionCookie() {}

    static String of(Cookie cookie, String sid) {
        StringBuilder text = new StringBuilder(cookie.name()).append('=').append(sid);
        cookie.maxAge().map(Duration::toSeconds).ifPresent(seconds -> text.append("; Max-Age=")
                .append(seconds));
        text.append("; Path=").append(cookie.path());
        if (cookie.httpOnly()) {
            text.append("; HttpOnly");
        }
        if (cookie.secure()) {
            text.append("; Secure");
        }
        return text.append("; SameSite=").append(cookie.sameSite()).toString();
    }
}
