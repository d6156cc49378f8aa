package io.rainsocket.it.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rainsocket.embedded.Stack;
import io.rainsocket.it.broken.Mistakes;
import io.rainsocket.it.renamed.MisspeltSettings;
import io.rainsocket.it.suite.StackTraces;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BrokenEmbeddedIT {

    @ParameterizedTest
    @EnumSource
    void an_application_with_mistakes_does_not_start_and_shows_them_all(Stack stack) {
        assertThatThrownBy(() -> stack.start(EmbeddedApplications.broken()))
                .satisfies(failure -> assertThat(StackTraces.of(failure)).contains(Mistakes.MESSAGES));
    }

    @ParameterizedTest
    @EnumSource
    void an_application_with_misspelt_settings_does_not_start_and_shows_them_all(Stack stack) {
        assertThatThrownBy(() -> stack.start(EmbeddedApplications.misspelt()))
                .satisfies(failure -> assertThat(StackTraces.of(failure)).contains(MisspeltSettings.MESSAGES));
    }
}
