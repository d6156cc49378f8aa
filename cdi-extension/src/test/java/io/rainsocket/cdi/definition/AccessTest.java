package io.rainsocket.cdi.definition;

import static io.rainsocket.cdi.testing.Application.problemsOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.rainsocket.Channel;
import io.rainsocket.OnDisconnect;
import io.rainsocket.OnEvent;
import io.rainsocket.cdi.testing.Application;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import org.junit.jupiter.api.Test;

/** Security annotations that contradict each other, or refuse nobody. */
class AccessTest {

    @Channel("chat")
    @RolesAllowed("a")
    @DenyAll
    static class Twice {
        @OnEvent("x")
        @PermitAll
        @DenyAll
        void event() {
            // never called
        }
    }

    @Channel("chat")
    static class Late {
        @OnDisconnect
        @RolesAllowed({"b", "a"})
        void left() {
            // never called
        }
    }

    @Channel("chat")
    @RolesAllowed("a")
    static class Fine {
        @OnDisconnect
        @PermitAll
        void left() {
            // for all who had joined
        }
    }

    @Test
    void oneHoldsForEachClassAndMethod() {
        assertThat(problemsOf(Twice.class))
                .containsExactlyInAnyOrder(
                        "RS-0660 AccessTest.Twice: found @DenyAll and @RolesAllowed(a); allowed: one of @RolesAllowed, @DenyAll and"
                                + " @PermitAll; write the one that holds",
                        "RS-0660 AccessTest.Twice#event(): found @DenyAll and @PermitAll; allowed: one of @RolesAllowed, @DenyAll and"
                                + " @PermitAll; write the one that holds");
    }

    @Test
    void whoHasLeftCannotBeRefused() {
        assertThat(problemsOf(Late.class))
                .containsExactly(
                        "RS-0661 AccessTest.Late#left(): found @RolesAllowed(a, b) with @OnDisconnect; allowed: @RolesAllowed and"
                                + " @DenyAll on the class, and on methods with @OnEvent, @BeforeEvent or @BeforeConnect; write it on"
                                + " the class, which refuses the connection");
        try (Application application = Application.of(Fine.class)) {
            assertThat(application.handlers()).containsKey("/chat");
        }
    }
}
