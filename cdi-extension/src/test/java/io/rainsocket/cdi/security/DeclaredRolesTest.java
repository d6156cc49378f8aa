package io.rainsocket.cdi.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.rainsocket.Channel;
import io.rainsocket.OnEvent;
import io.rainsocket.cdi.testing.Application;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import org.junit.jupiter.api.Test;

/** What beans name is looked up at each handshake. */
class DeclaredRolesTest {

    @Channel("chat")
    @RolesAllowed("a")
    public static class Chat extends Parent {
        @OnEvent("x")
        void event() {
            // never called
        }
    }

    public static class Parent {
        @OnEvent("y")
        @RolesAllowed({"b", "a"})
        void inherited() {
            // never called
        }
    }

    @ApplicationScoped
    @DeclareRoles({"c", "d"})
    public static class Other {}

    @Test
    void ofClassesAndMethods() {
        try (Application application = Application.of(Chat.class, Other.class)) {
            assertThat(application.extension().roles()).containsExactlyInAnyOrder("a", "b", "c", "d");
        }
    }
}
