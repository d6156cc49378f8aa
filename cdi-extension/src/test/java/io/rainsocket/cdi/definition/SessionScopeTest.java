package io.rainsocket.cdi.definition;

import static org.assertj.core.api.Assertions.assertThat;

import io.rainsocket.Channel;
import io.rainsocket.OnEvent;
import io.rainsocket.cdi.testing.Application;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Weld SE has no HTTP sessions: whoever needs them is told when the application starts. */
class SessionScopeTest {

    @SessionScoped
    public static class Basket implements Serializable {
        private static final long serialVersionUID = 1L;
    }

    @ApplicationScoped
    public static class Warehouse {
        @Inject
        Basket basket;

        @Inject
        Warehouse self;
    }

    @Channel("near")
    public static class Near {
        @Inject
        Basket basket;

        @OnEvent("x")
        void event() {}
    }

    @Channel("far")
    public static class Far {
        @Inject
        Warehouse warehouse;

        @OnEvent("x")
        void event() {}
    }

    @Channel("itself")
    @SessionScoped
    public static class Itself implements Serializable {
        private static final long serialVersionUID = 1L;

        @OnEvent("x")
        void event() {}
    }

    @Channel("without")
    public static class Without {
        @OnEvent("x")
        void event() {}
    }

    @Test
    void allChannelsThatNeedTheScopeAreNamed() {
        List<String> problems = Application.problemsOf(
                Near.class, Far.class, Itself.class, Without.class, Warehouse.class, Basket.class);
        assertThat(problems)
                .hasSize(3)
                .allMatch(problem -> problem.startsWith("RS-0673 SessionScopeTest."))
                .anyMatch(problem -> problem.contains("Near: found the session-scoped bean SessionScopeTest.Basket"))
                .anyMatch(problem -> problem.contains("Far: found the session-scoped bean SessionScopeTest.Basket"))
                .anyMatch(problem -> problem.contains("Itself: found the session-scoped bean SessionScopeTest.Itself"));
    }

    @Test
    void theScopeIsNoMistakeElsewhere() {
        try (Application application = Application.of(Without.class, Warehouse.class, Basket.class)) {
            assertThat(application.handlers()).containsOnlyKeys("/without");
        }
    }
}
