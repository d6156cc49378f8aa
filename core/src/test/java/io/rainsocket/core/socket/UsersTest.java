package io.rainsocket.core.socket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.rainsocket.Caller;
import io.rainsocket.Namespace;
import io.rainsocket.Recovery;
import io.rainsocket.RoomEvent;
import io.rainsocket.Socket;
import io.rainsocket.core.engine.FakeWebSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Users are reached by their names, wherever their sockets are. */
class UsersTest {

    private static final String HI = "42/chat,[\"hi\"]";

    private final TestServer server = new TestServer();
    private final TestNamespace chat = server.on("/chat");
    private final Namespace namespace = server.namespace("/chat");
    private final List<String> presence = new ArrayList<>();

    private void watch() {
        server.server.onPresence((user, online) -> presence.add(user + (online ? " online" : " offline")));
    }

    private FakeWebSocket clientOf(String user) {
        server.visitor(user);
        return server.in("/chat");
    }

    @Test
    void allSocketsOfAUserInAllNamespaces() {
        server.on("/news");
        FakeWebSocket phone = clientOf("alice");
        FakeWebSocket desk = clientOf("alice");
        FakeWebSocket bob = clientOf("bob");
        desk.receive("40/news,");
        desk.take();
        server.server.user("alice").emit("hi");
        namespace.user("bob").emit("hi");
        namespace.user("nobody").emit("hi");

        assertThat(phone.sent()).containsExactly(HI);
        assertThat(desk.sent()).containsExactlyInAnyOrder(HI, "42/news,[\"hi\"]");
        assertThat(bob.sent()).containsExactly(HI);
    }

    @Test
    void theRoomIsNotTold() {
        List<RoomEvent> events = new ArrayList<>();
        namespace.onRoomEvent(events::add);
        FakeWebSocket client = clientOf("alice");
        Socket socket = chat.socket(0);

        assertThat(socket.rooms()).containsExactly("s1");
        assertThat(namespace.fetchSockets().toCompletableFuture().join().get(0).rooms())
                .containsExactly("s1");
        socket.leave("@user:alice");
        namespace.user("alice").emit("hi");
        assertThat(client.sent()).containsExactly(HI);
        client.receive("41/chat,");
        assertThat(events).extracting(RoomEvent::room).containsOnly("s1");
        assertThat(((ServerNamespace) namespace).members().names()).isEmpty();
    }

    @Test
    void nobodyJoinsIt() {
        clientOf("eve");
        Socket socket = chat.socket(0);
        String message =
                "RS-0146 the room \"@user:alice\" is one of a user, which only those sockets are in that are the"
                        + " user's; allowed: names that do not start with @user:; write socket.authenticate(Caller.of(name)) to say"
                        + " whose it is";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> socket.join("a", "@user:alice"))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> namespace.to("a").socketsJoin("@user:alice"))
                .withMessage(message);
        assertThat(socket.rooms()).containsExactly("s1");
    }

    @Test
    void whoAuthenticatesMoves() {
        watch();
        FakeWebSocket client = server.in("/chat");
        Socket socket = chat.socket(0);
        socket.authenticate(Caller.of("alice"));
        socket.authenticate(Caller.of("alice", "renewed"));
        socket.authenticate(Caller.of("bob"));
        namespace.user("alice").emit("hi");
        assertThat(client.sent()).isEmpty();
        namespace.user("bob").emit("hi");
        assertThat(client.sent()).containsExactly(HI);
        assertThat(server.server.users()).containsExactly("bob");
        client.receive("41/chat,");
        socket.authenticate(Caller.of("late"));

        assertThat(presence).containsExactly("alice online", "bob online", "alice offline", "bob offline");
        assertThat(server.server.users()).isEmpty();
    }

    @Test
    void whoAuthenticatesBeforeItJoinsIsThereFromTheBeginning() {
        watch();
        chat.guardedBy(socket -> {
            socket.authenticate(Caller.of("alice"));
            assertThat(server.server.online("alice")).isFalse();
            return null;
        });
        chat.onConnect(socket -> namespace.user("alice").emit("hi"));
        FakeWebSocket client = server.shared();
        client.receive("40/chat,");

        assertThat(client.sent()).containsExactly("40/chat,{\"sid\":\"s1\"}", HI);
        assertThat(presence).containsExactly("alice online");
    }

    @Test
    void theFirstSocketComesAndTheLastOneGoes() {
        watch();
        FakeWebSocket one = clientOf("alice");
        FakeWebSocket two = clientOf("alice");
        one.receive("41/chat,");
        assertThat(server.server.online("alice")).isTrue();
        two.session().failed(two);

        assertThat(server.server.online("alice")).isFalse();
        assertThat(presence).containsExactly("alice online", "alice offline");
    }

    @Test
    void aUserWhoComesBackIsTheSame() {
        TestServer recovering = new TestServer(config -> config.recovery(Recovery.of(Duration.ofMinutes(1))));
        TestNamespace room = recovering.on("/chat");
        Namespace all = recovering.namespace("/chat");
        FakeWebSocket client = recovering.shared();
        client.receive("40/chat,");
        room.socket(0).authenticate(Caller.of("alice", "admin"));
        all.user("alice").emit("first");
        client.session().failed(client);
        all.user("alice").emit("missed");
        all.user("bob").emit("not for it");

        FakeWebSocket back = recovering.returning("/chat", "s2", "0");
        assertThat(back.take())
                .containsExactly("42/chat,[\"missed\",\"1\"]", "40/chat,{\"sid\":\"s1\",\"pid\":\"s2\"}");
        assertThat(room.socket(1).isUserInRole("admin")).isTrue();
        assertThat(recovering.server.users()).containsExactly("alice");
        all.user("alice").emit("again");
        assertThat(back.sent()).hasSize(1);
    }

    @Test
    void onAllServers() throws InterruptedException {
        Broker broker = new Broker();
        TestServer left = new TestServer(config -> {}, Optional.of(broker::server), "a", Runnable::run);
        TestServer right = new TestServer(config -> {}, Optional.of(broker::server), "b", Runnable::run);
        left.on("/chat");
        right.on("/chat");
        right.visitor("alice");
        FakeWebSocket client = right.in("/chat");
        left.namespace("/chat").user("alice").emit("hi");
        left.server.user("alice").emit("hi");
        broker.settle();

        assertThat(client.sent()).containsExactly("42/chat,[\"hi\",\"0\"]", "42/chat,[\"hi\",\"1\"]");
        assertThat(left.server.online("alice")).isFalse();
        broker.close();
    }

    @Test
    void presenceIsOfThisServer() {
        clientOf("alice");

        assertThat(Map.of("alice", server.server.online("alice"), "bob", server.server.online("bob")))
                .isEqualTo(Map.of("alice", true, "bob", false));
    }
}
