package io.rainsocket.cdi.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.rainsocket.cdi.testing.LogRecords;
import jakarta.validation.NoProviderFoundException;
import jakarta.validation.constraints.NotBlank;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import org.junit.jupiter.api.Test;

/** An application whose handlers have constraints, on a server without Bean Validation. */
class WithoutValidatorTest {

    static class Chat {
        void say(List<@NotBlank String> lines) {
            // only looked at
        }

        void free(List<String> lines) {
            // only looked at
        }
    }

    @Test
    void itIsToldOnceAndTheHandlersAreCalledAsTheyAre() throws Exception {
        try (LogRecords log = new LogRecords(BeanValidation.class)) {
            BeanValidation none = new BeanValidation(Optional.empty(), () -> {
                throw new NoProviderFoundException("none");
            });
            assertThat(constraints(none, "free")).isEmpty();
            assertThat(log.records()).isEmpty();

            assertThat(constraints(none, "say")).isEmpty();
            assertThat(constraints(none, "say")).isEmpty();
            assertThat(log.records()).singleElement().satisfies(entry -> {
                assertThat(entry.getLevel()).isEqualTo(Level.WARNING);
                assertThat(entry.getMessage()).startsWith("RS-0258 WithoutValidatorTest.Chat#say(List");
            });
        }
    }

    private static Optional<ValidatedMethod> constraints(BeanValidation validation, String name) throws Exception {
        Method method = Chat.class.getDeclaredMethod(name, List.class);
        return validation.method(
                new ValidatedSignature(Chat.class, method, List.of(), false), DeclaredConstraints.anyIn(method));
    }
}
