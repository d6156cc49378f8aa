package io.rainsocket.core.socket;

import static org.assertj.core.api.Assertions.assertThat;

import io.rainsocket.BroadcastOperator;
import io.rainsocket.Namespace;
import io.rainsocket.Socket;
import io.rainsocket.core.engine.FakeWebSocket;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Four sockets: s1 and s2 in room a, s2 and s3 in room b, s4 in none. */
class RoomsTest {

    private final TestServer server = new TestServer();
    private final TestNamespace chat = server.on("/chat");
    private final List<FakeWebSocket> clients = new ArrayList<>();
    private Namespace namespace;

    @BeforeEach
    void fourSockets() {
        namespace = server.namespace("/chat");
        for (int i = 0; i < 4; i++) {
            clients.add(server.in("/chat"));
        }
        socket(1).join("a");
        socket(2).join("a", "b");
        socket(3).join("b");
    }

    private Socket socket(int number) {
        return chat.socket(number - 1);
    }

    /** The ids of those that get what the operator emits, once for each time they get it. */
    private List<String> receivers(BroadcastOperator operator) {
        operator.emit("x");
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < clients.size(); i++) {
            for (String frame : clients.get(i).take()) {
                assertThat(frame).isEqualTo("42/chat,[\"x\"]");
                ids.add("s" + (i + 1));
            }
        }
        return ids;
    }

    @Test
    void withoutARoomEverybodyIsMeant() {
        assertThat(receivers(namespace)).containsExactly("s1", "s2", "s3", "s4");
    }

    @Test
    void aRoomMeansItsMembers() {
        assertThat(receivers(namespace.to("a"))).containsExactly("s1", "s2");
        assertThat(receivers(namespace.in("b"))).containsExactly("s2", "s3");
        assertThat(receivers(namespace.to("nobody"))).isEmpty();
    }

    @Test
    void roomsMeanTheirUnionAndEveryoneOnce() {
        assertThat(receivers(namespace.to("a", "b"))).containsExactly("s1", "s2", "s3");
        assertThat(receivers(namespace.to("a").to("b", "s2", "s4"))).containsExactly("s1", "s2", "s3", "s4");
    }

    @Test
    void exceptLeavesOutAllOfItsRooms() {
        assertThat(receivers(namespace.except("a"))).containsExactly("s3", "s4");
        assertThat(receivers(namespace.to("a").except("b"))).containsExactly("s1");
        assertThat(receivers(namespace.except("a").to("a", "b"))).containsExactly("s3");
        assertThat(receivers(namespace.except("a", "s3").except("nobody"))).containsExactly("s4");
    }

    @Test
    void anIdIsTheNameOfARoom() {
        assertThat(receivers(namespace.to("s4"))).containsExactly("s4");
        assertThat(receivers(namespace.except("s4"))).containsExactly("s1", "s2", "s3");
        socket(1).join("s4");
        assertThat(receivers(namespace.to("s4"))).containsExactly("s1", "s4");
    }

    @Test
    void aSocketAddressesTheOthers() {
        assertThat(receivers(socket(2).broadcast())).containsExactly("s1", "s3", "s4");
        assertThat(receivers(socket(2).to("a"))).containsExactly("s1");
        assertThat(receivers(socket(4).in("a", "b"))).containsExactly("s1", "s2", "s3");
        assertThat(receivers(socket(4).except("a"))).containsExactly("s3");
    }

    @Test
    void operatorsAreValues() {
        BroadcastOperator a = namespace.to("a");
        a.to("b");
        a.except("s1");

        assertThat(receivers(a)).containsExactly("s1", "s2");
    }

    @Test
    void aSocketKnowsItsRooms() {
        assertThat(socket(2).rooms()).containsExactlyInAnyOrder("s2", "a", "b");
        socket(2).leave("a");
        socket(2).leave("nobody");
        assertThat(socket(2).rooms()).containsExactlyInAnyOrder("s2", "b");
        assertThat(receivers(namespace.to("a"))).containsExactly("s1");
    }

    @Test
    void roomsOfOneNameInTwoNamespacesAreTwoRooms() {
        TestNamespace other = server.on("/other");
        FakeWebSocket stranger = server.in("/other");
        other.socket(0).join("a");

        assertThat(receivers(namespace.to("a"))).containsExactly("s1", "s2");
        assertThat(stranger.sent()).isEmpty();
    }

    @Test
    void whoeverLeavesTheNamespaceLeavesItsRooms() {
        clients.get(1).receive("41/chat,");

        assertThat(socket(2).rooms()).isEmpty();
        assertThat(receivers(namespace.to("a", "b", "s2"))).containsExactly("s1", "s3");
    }

    @Test
    void emptyRoomsDisappear() {
        Rooms rooms = ((ServerNamespace) namespace).members();
        socket(1).leave("a");
        assertThat(rooms.names()).containsExactlyInAnyOrder("a", "b");

        clients.get(1).receive("41/chat,");
        assertThat(rooms.names()).containsExactly("b");

        clients.get(2).receive("41/chat,");
        assertThat(rooms.names()).isEmpty();
    }

    @Test
    void whoeverJoinsAfterTheEndLeavesNothingBehind() {
        clients.get(3).receive("41/chat,");

        socket(4).join("late", "b");

        assertThat(socket(4).rooms()).isEmpty();
        assertThat(((ServerNamespace) namespace).members().names()).containsExactlyInAnyOrder("a", "b");
        assertThat(receivers(namespace.to("b"))).containsExactly("s2", "s3");
    }
}
