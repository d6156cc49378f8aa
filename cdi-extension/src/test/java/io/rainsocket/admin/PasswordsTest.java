package io.rainsocket.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {

    private static final String HASH = "$2a$04$1ukC..T8Hb9yL03TV1s6UudvBIIrhUMDwVJwXqwR9xuySyQbpzX2K";

    @ParameterizedTest
    @ValueSource(
            strings = {
                HASH,
                "$2b$04$zYIyIes0KztDkdqlnwjs0.zBA98X.1BhAZGdJY8IkyyWvhhSX4xG.",
                "$2y$04$JDAIL5OUZQbJi3bXbBRF3OK7yHollOqJoMP4RpGz0B3bJiq0OPHnO"
            })
    void theKindsOfHashesThatToolsWrite(String hash) {
        Predicate<String> check = Passwords.matching(hash, getClass().getClassLoader());
        assertThat(check).accepts("secret").rejects("Secret", "", "secret\0", "secret".repeat(20));
    }

    @Test
    void withoutTheLibraryTheErrorTellsWhatToAdd() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Passwords.matching(HASH, ClassLoader.getPlatformClassLoader()))
                .withMessageStartingWith("RS-0680 the setting admin.passwordHash")
                .withMessageContaining("add at.favre.lib:bcrypt")
                .withMessageNotContaining(HASH);
    }
}
