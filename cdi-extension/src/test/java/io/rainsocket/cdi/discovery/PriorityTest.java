package io.rainsocket.cdi.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import io.rainsocket.Channel;
import io.rainsocket.ChannelHandler;
import io.rainsocket.DisconnectReason;
import io.rainsocket.OnConnect;
import io.rainsocket.OnDisconnect;
import io.rainsocket.OnEvent;
import io.rainsocket.Socket;
import io.rainsocket.cdi.testing.Application;
import io.rainsocket.cdi.testing.FakeClient;
import io.rainsocket.cdi.testing.LogRecords;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** Beans that share a channel are called by priority; the failure of one stops no other. */
class PriorityTest {

    @ApplicationScoped
    public static class Calls {
        private final List<String> names = new CopyOnWriteArrayList<>();

        void add(String name) {
            names.add(name);
        }

        List<String> names() {
            return names;
        }
    }

    @Channel("shared")
    public static class Last implements ChannelHandler {
        @Inject
        Calls calls;

        @Override
        public void handle(Socket socket) {
            calls.add("last handle");
        }

        @OnConnect
        void connect() {
            calls.add("last connect");
        }

        @OnEvent("x")
        void event() {
            calls.add("last event");
        }

        @OnDisconnect
        void disconnect() {
            calls.add("last disconnect");
        }
    }

    @Channel("shared")
    @Priority(2)
    public static class Second {
        @Inject
        Calls calls;

        @OnConnect
        void connect() {
            calls.add("second connect");
            throw new IllegalStateException("connect");
        }

        @OnEvent("x")
        void event() {
            calls.add("second event");
            throw new IllegalStateException("event");
        }

        @OnDisconnect
        void disconnect() {
            calls.add("second disconnect");
            throw new IllegalStateException("disconnect");
        }
    }

    @Channel("shared")
    @Priority(1)
    public static class First {
        @Inject
        Calls calls;

        @OnConnect
        void connect() {
            calls.add("first connect");
        }

        @OnEvent("x")
        void event() {
            calls.add("first event");
        }

        @OnDisconnect
        void disconnect() {
            calls.add("first disconnect");
        }
    }

    @Test
    void allBeansAreCalledInTheirOrderAndFailuresAreLogged() {
        try (LogRecords log = new LogRecords();
                Application application = Application.of(Calls.class, Last.class, Second.class, First.class)) {
            FakeClient client = application.client("/shared");
            client.connect();
            client.tell("x");
            client.disconnect(DisconnectReason.TRANSPORT_CLOSE);

            assertThat(application.get(Calls.class).names())
                    .containsExactly(
                            "first connect",
                            "second connect",
                            "last connect",
                            "last handle",
                            "first event",
                            "second event",
                            "last event",
                            "first disconnect",
                            "second disconnect",
                            "last disconnect");
            assertThat(log.records())
                    .extracting(entry ->
                            entry.getMessage() + ": " + entry.getThrown().getMessage())
                    .containsExactly(
                            "RS-0250 PriorityTest.Second#connect() (@OnConnect, socket client-1) failed: connect",
                            "RS-0250 PriorityTest.Second#event() (event \"x\", socket client-1) failed: event",
                            "RS-0250 PriorityTest.Second#disconnect() (@OnDisconnect, socket client-1) failed: disconnect");
        }
    }
}
