package io.rainsocket.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.rainsocket.Cookie;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The bytes that socket.io 4.8.4 was seen to send. */
class SessionCookieTest {

    @Test
    void theDefaults() {
        assertThat(SessionCookie.of(Cookie.standard(), "pLyLnc6NE5wCoSyjAAAA"))
                .isEqualTo("io=pLyLnc6NE5wCoSyjAAAA; Path=/; HttpOnly; SameSite=Lax");
    }

    @Test
    void allAttributes() {
        Cookie cookie = new Cookie("lb", "/x", false, "None", true, Optional.of(Duration.ofDays(1)));

        assertThat(SessionCookie.of(cookie, "A2d64SO12WAcO6t-AAAP"))
                .isEqualTo("lb=A2d64SO12WAcO6t-AAAP; Max-Age=86400; Path=/x; Secure; SameSite=None");
    }
}
