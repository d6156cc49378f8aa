package io.rainsocket.core.socket;

import static org.assertj.core.api.Assertions.assertThat;

import io.rainsocket.Namespace;
import io.rainsocket.Socket;
import io.rainsocket.core.engine.FakeWebSocket;
import io.rainsocket.core.engine.ManualExecutor;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The end of a socket in two steps: first its rooms can still be seen, then they are gone. */
class DisconnectingTest {

    private final TestServer server = new TestServer();
    private final TestNamespace chat = server.on("/chat");
    private final Namespace namespace = server.namespace("/chat");
    private final FakeWebSocket client = server.in("/chat");
    private final Socket socket = chat.socket(0);
    private final List<Object> seen = new ArrayList<>();

    @Test
    void theRoomsAreSeenFirst() {
        socket.join("a");
        socket.onDisconnecting(reason -> seen.add(socket.rooms()));
        chat.onDisconnecting(leaving -> seen.add(Set.copyOf(leaving.rooms())));
        socket.onDisconnect(reason -> seen.add(socket.rooms()));
        client.receive("41/chat,");

        assertThat(seen).containsExactly(Set.of("s1", "a"), Set.of("s1", "a"), Set.of());
        assertThat(chat.log()).containsExactly("s1 connect", "s1 client namespace disconnect");
    }

    @Test
    void itsRoomsCanStillBeTold() {
        FakeWebSocket other = server.in("/chat");
        socket.join("a");
        chat.socket(1).join("a");
        socket.onDisconnecting(
                reason -> socket.rooms().forEach(room -> namespace.to(room).emit("bye")));
        client.session().closed(client);

        assertThat(other.sent()).containsExactly("42/chat,[\"bye\"]");
    }

    @Test
    void itIsNoMemberAnyMoreAndCannotJoin() {
        socket.join("a");
        socket.onDisconnecting(reason -> {
            seen.add(namespace.sockets().size());
            seen.add(socket.connected());
            socket.join("b");
            socket.leave("a");
            seen.add(socket.rooms());
        });
        client.session().closed(client);

        assertThat(seen).containsExactly(0, false, Set.of("s1", "a"));
        assertThat(((ServerNamespace) namespace).members().names()).isEmpty();
    }

    @Test
    void eventsThatCameBeforeStillSeeTheRooms() {
        ManualExecutor executor = new ManualExecutor();
        FakeWebSocket other = server.in("/chat", executor);
        executor.runAll();
        chat.on("x", event -> seen.add(event.socket().rooms()));
        chat.socket(1).join("a");
        other.receive("42/chat,[\"x\"]");
        other.session().closed(other);
        executor.runAll();

        assertThat(seen).containsExactly(Set.of("s2", "a"));
    }

    @Test
    void oneThatFailsKeepsNobodyFromHearing() {
        try (LogRecorder log = new LogRecorder()) {
            socket.onDisconnecting(reason -> {
                throw new IllegalStateException("no");
            });
            socket.onDisconnecting(reason -> seen.add("next"));
            client.session().closed(client);

            assertThat(seen).containsExactly("next");
            assertThat(chat.log()).endsWith("s1 transport close");
            assertThat(log.messages()).singleElement().asString().startsWith("RS-0103");
        }
    }

    @Test
    void whoListensTooLateHearsOfTheEndOnly() {
        client.session().closed(client);
        socket.onDisconnecting(reason -> seen.add("disconnecting"));
        socket.onDisconnect(reason -> seen.add("disconnect"));

        assertThat(seen).containsExactly("disconnect");
    }
}
