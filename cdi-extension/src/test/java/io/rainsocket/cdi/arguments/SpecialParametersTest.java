package io.rainsocket.cdi.arguments;

import static org.assertj.core.api.Assertions.assertThat;

import io.rainsocket.Ack;
import io.rainsocket.Channel;
import io.rainsocket.DisconnectReason;
import io.rainsocket.Event;
import io.rainsocket.Handshake;
import io.rainsocket.Namespace;
import io.rainsocket.OnConnect;
import io.rainsocket.OnDisconnect;
import io.rainsocket.OnEvent;
import io.rainsocket.Socket;
import io.rainsocket.cdi.testing.Application;
import io.rainsocket.cdi.testing.FakeAck;
import io.rainsocket.cdi.testing.FakeClient;
import jakarta.inject.Singleton;
import java.security.Principal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Parameters that are recognised by their type, in any order. */
class SpecialParametersTest {

    record Login(String token, int age) {}

    @Channel("chat")
    @Singleton
    static class Chat {
        private List<Object> received = List.of();

        @OnConnect
        void connect(Principal principal, Login login, Handshake handshake, Namespace namespace, Socket socket) {
            received = Arrays.asList(principal, login, handshake, namespace, socket);
        }

        @OnEvent("x")
        void event(
                Ack ack,
                String text,
                Event event,
                Socket socket,
                int number,
                Namespace namespace,
                Handshake handshake,
                Principal who) {
            received = Arrays.asList(ack, text, event.name(), socket, number, namespace, handshake, who);
        }

        @OnDisconnect
        void disconnect(
                DisconnectReason reason, Socket socket, Namespace namespace, Handshake handshake, Principal who) {
            received = Arrays.asList(reason, socket, namespace, handshake, who);
        }
    }

    @Channel("map")
    @Singleton
    static class WithMap {
        private Map<String, Object> auth;

        @OnConnect
        void connect(Map<String, Object> sent) {
            auth = sent;
        }
    }

    @Test
    void connectGetsWhatTheClientTold() {
        try (Application application = Application.of(Chat.class)) {
            FakeClient client = application.client("/chat").loggedInAs("ann").withAuth("{\"token\":\"t\",\"age\":5}");
            client.connect();
            List<Object> received = application.get(Chat.class).received;
            assertThat(((Principal) received.get(0)).getName()).isEqualTo("ann");
            assertThat(received.subList(1, 5))
                    .containsExactly(new Login("t", 5), client.handshake(), client.namespace(), client.socket());
        }
    }

    @Test
    void theAuthObjectCanBeAMap() {
        try (Application application = Application.of(WithMap.class)) {
            application.client("/map").withAuth("{\"a\":[1]}").connect();
            assertThat(application.get(WithMap.class).auth).isEqualTo(Map.of("a", List.of(1)));
        }
    }

    @Test
    void aWrongAuthObjectKeepsTheMethodFromBeingCalled() {
        try (Application application = Application.of(Chat.class)) {
            application.client("/chat").withAuth("{\"age\":\"old\"}").connect();
            assertThat(application.get(Chat.class).received).isEmpty();
        }
    }

    @Test
    void eventsArgumentsAreCountedWithoutThem() {
        try (Application application = Application.of(Chat.class)) {
            FakeClient client = application.client("/chat");
            FakeAck ack = client.ask("x", "\"hi\"", "7");
            assertThat(application.get(Chat.class).received)
                    .containsExactly(ack, "hi", "x", client.socket(), 7, client.namespace(), client.handshake(), null);
        }
    }

    @Test
    void disconnectGetsTheReason() {
        try (Application application = Application.of(Chat.class)) {
            FakeClient client = application.client("/chat");
            client.disconnect(DisconnectReason.PING_TIMEOUT);
            assertThat(application.get(Chat.class).received)
                    .containsExactly(
                            DisconnectReason.PING_TIMEOUT,
                            client.socket(),
                            client.namespace(),
                            client.handshake(),
                            null);
        }
    }
}
