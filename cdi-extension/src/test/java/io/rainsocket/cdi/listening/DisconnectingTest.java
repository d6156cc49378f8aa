package io.rainsocket.cdi.listening;

import static org.assertj.core.api.Assertions.assertThat;

import io.rainsocket.Channel;
import io.rainsocket.DisconnectReason;
import io.rainsocket.Handshake;
import io.rainsocket.Namespace;
import io.rainsocket.OnDisconnecting;
import io.rainsocket.Socket;
import io.rainsocket.cdi.testing.Application;
import io.rainsocket.cdi.testing.FakeClient;
import jakarta.inject.Singleton;
import java.security.Principal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code @OnDisconnecting} methods are handlers like those of {@code @OnDisconnect}. */
class DisconnectingTest {

    @Channel("chat")
    @Singleton
    static class Chat {
        private List<Object> received = List.of();

        @OnDisconnecting
        void leaving(DisconnectReason reason, Socket socket, Namespace namespace, Handshake handshake, Principal who) {
            received = Arrays.asList(reason, socket, namespace, handshake, who);
        }
    }

    @Test
    void theyGetTheReason() {
        try (Application application = Application.of(Chat.class)) {
            FakeClient client = application.client("/chat");
            assertThat(client.disconnecting(DisconnectReason.PARSE_ERROR)).isNull();
            assertThat(application.get(Chat.class).received)
                    .containsExactly(
                            DisconnectReason.PARSE_ERROR,
                            client.socket(),
                            client.namespace(),
                            client.handshake(),
                            null);
        }
    }
}
