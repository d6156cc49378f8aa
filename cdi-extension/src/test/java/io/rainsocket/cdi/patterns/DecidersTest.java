package io.rainsocket.cdi.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import io.rainsocket.Channel;
import io.rainsocket.ChannelDecider;
import io.rainsocket.Handshake;
import io.rainsocket.OnEvent;
import io.rainsocket.cdi.testing.Application;
import io.rainsocket.cdi.testing.LogRecords;
import io.rainsocket.core.socket.NamespaceFamily;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Beans of a channel decide which names that its pattern matches belong to it. */
class DecidersTest {

    @RequestScoped
    static class PerRequest {
        boolean active() {
            return true;
        }
    }

    @Channel("/orders-{id}")
    static class Orders implements ChannelDecider {
        @Inject
        PerRequest scope;

        @Override
        public boolean accepts(String name, Handshake handshake) {
            return scope.active() && handshake.auth().containsKey("user");
        }

        @OnEvent("x")
        void event() {
            // a decider may be a handler as well
        }
    }

    @Channel("/orders-{id}")
    @Priority(1)
    static class Limits implements ChannelDecider {
        @Override
        public boolean accepts(String name, Handshake handshake) {
            return !name.endsWith("-0");
        }
    }

    @Channel("/orders-{id}")
    static class Broken implements ChannelDecider {
        @Override
        public boolean accepts(String name, Handshake handshake) {
            throw new IllegalStateException("no database");
        }
    }

    @Test
    void allOfThemMustAccept() {
        try (Application application = Application.of(Orders.class, Limits.class, PerRequest.class)) {
            NamespaceFamily orders = application.families().get(0);
            assertThat(orders.decides()).isTrue();
            assertThat(accepts(application, "/orders-1", "{\"user\":\"ann\"}")).isTrue();
            assertThat(accepts(application, "/orders-0", "{\"user\":\"ann\"}")).isFalse();
            assertThat(accepts(application, "/orders-1", "{}")).isFalse();
        }
    }

    @Test
    void oneThatFailsIsLoggedAndRefuses() {
        try (Application application = Application.of(Broken.class);
                LogRecords log = new LogRecords()) {
            assertThat(accepts(application, "/orders-1", "{}")).isFalse();
            assertThat(log.records()).singleElement().satisfies(entry -> {
                assertThat(entry.getMessage())
                        .isEqualTo("RS-0230 DecidersTest.Broken#accepts(String, Handshake) failed; the client was"
                                + " refused");
                assertThat(entry.getThrown()).hasMessage("no database");
            });
        }
    }

    private static boolean accepts(Application application, String name, String auth) {
        Handshake handshake =
                application.clientOfFamily(name).with(Map.of()).withAuth(auth).handshake();
        return application
                .families()
                .get(0)
                .accepts(name, handshake)
                .toCompletableFuture()
                .join();
    }
}
