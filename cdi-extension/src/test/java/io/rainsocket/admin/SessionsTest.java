package io.rainsocket.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class SessionsTest {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
    private final Sessions sessions = new Sessions(now::get);

    @Test
    void aSessionIsKnownUntilItsTimeIsOver() {
        String id = sessions.begin();
        assertThat(id).matches("[0-9a-f]{32}");
        now.set(Instant.EPOCH.plus(Sessions.LIFETIME).minus(Duration.ofMillis(1)));
        assertThat(sessions.has(id)).isTrue();
        now.set(Instant.EPOCH.plus(Sessions.LIFETIME));
        assertThat(sessions.has(id)).isFalse();
    }

    @Test
    void othersAreNotKnown() {
        sessions.begin();
        assertThat(sessions.has("")).isFalse();
        assertThat(new Sessions(now::get).has(sessions.begin())).isFalse();
    }

    @Test
    void theOldestGoesWhenThereAreTooMany() {
        String first = sessions.begin();
        String second = sessions.begin();
        for (int i = 1; i < Sessions.LIMIT; i++) {
            sessions.begin();
        }
        assertThat(sessions.has(first)).isFalse();
        assertThat(sessions.has(second)).isTrue();
    }
}
