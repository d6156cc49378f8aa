package io.rainsocket.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.rainsocket.AdminUi;
import io.rainsocket.Socket;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the Admin UI is told, and what it may do. */
class ConsoleTest {

    private static final AdminUi ROLE = AdminUi.forRole("operator");
    private static final String TIME = "\"2026-01-31T12:00:00.500Z\"";

    private static List<String> login(TestApplication app) {
        Connection admin = app.connect("operator");
        admin.send("40/admin,");
        return admin.take();
    }

    private static String config(String features) {
        return "42/admin,[\"config\",{\"supportedFeatures\":[" + features + "]}]";
    }

    @Test
    void figuresOnlyUnlessMoreIsAskedFor() {
        TestApplication app = new TestApplication(ROLE);
        String actions = "\"EMIT\",\"JOIN\",\"LEAVE\",\"DISCONNECT\",\"MJOIN\",\"MLEAVE\",\"MDISCONNECT\",";
        assertThat(login(app)).hasSize(2).contains(config(actions + "\"AGGREGATED_EVENTS\""));
        Connection admin = app.operator();
        app.chatting().leave();
        assertThat(admin.take()).isEmpty();
        assertThat(app.chat.sockets()).isEmpty();
    }

    @Test
    void whoMayOnlyLookDoesNothing() {
        TestApplication app = new TestApplication(ROLE.asReadOnly());
        assertThat(login(app)).contains(config("\"AGGREGATED_EVENTS\""));
        Connection client = app.chatting();
        Connection admin = app.operator();
        admin.send("42/admin,[\"emit\",\"/chat\",null,\"hello\"]");
        admin.send("42/admin,[\"join\",\"/chat\",\"room\"]");
        admin.send("42/admin,[\"leave\",\"/chat\",\"lobby\"]");
        admin.send("42/admin,[\"_disconnect\",\"/chat\",true]");
        assertThat(client.take()).isEmpty();
        assertThat(app.chat.sockets())
                .flatExtracting(Socket::rooms)
                .contains("lobby")
                .hasSize(2);
    }

    @Test
    void figuresCountWhatHappenedSinceTheLastOnes() {
        TestApplication app = new TestApplication(ROLE);
        Connection admin = app.operator();
        app.timer.advance(ROLE.statsInterval().toMillis());
        admin.take();
        Connection client = app.chatting();
        client.send("42/chat,[\"ä\"]");
        app.chatting().leave();
        app.timer.advance(ROLE.statsInterval().toMillis());
        String stats = admin.take().get(0);
        assertThat(stats)
                .startsWith("42/admin,[\"server_stats\",{\"serverId\":\"")
                .contains("\"clientsCount\":2,\"pollingClientsCount\":0,")
                .contains("{\"timestamp\":1769860800000,\"type\":\"rawConnection\",\"count\":2}")
                .contains("\"type\":\"rawDisconnection\",\"subType\":\"transport close\",\"count\":1}")
                .contains("\"type\":\"packetsIn\",\"count\":3}")
                .contains("\"type\":\"bytesIn\",\"count\":" + (2 * "0/chat,".length() + "2/chat,[\"ä\"]".length() + 1))
                .contains("\"namespaces\":[{\"name\":\"/chat\",\"socketsCount\":1}]");
        app.console.stop();
        app.timer.advance(ROLE.statsInterval().toMillis());
        assertThat(admin.take()).isEmpty();
    }

    @Test
    void allSocketsAreShownWithoutSecrets() {
        TestApplication app = new TestApplication(ROLE.withEvents());
        app.chatting();
        Socket socket = app.chat.sockets().iterator().next();
        assertThat(login(app))
                .last()
                .asString()
                .startsWith("42/admin,[\"all_sockets\",[{\"id\":\"" + socket.id() + "\"")
                .contains("\"clientId\":\"" + app.server.connectionName(socket) + "\"", "\"transport\":\"websocket\"")
                .contains("\"address\":\"192.0.2.7\"", "\"accept\":\"a, b\"", "\"query\":{\"token\":\"1\"}")
                .contains("\"issued\":0,\"secure\":true", "\"xdomain\":false", "\"data\":{}")
                .doesNotContain("secret", "_admin", "/admin\"");
    }

    @Test
    void theLifeOfASocketIsToldInOrder() {
        TestApplication app = new TestApplication(ROLE.withEvents());
        Connection admin = app.operator();
        Connection client = app.chatting();
        Socket socket = app.chat.sockets().iterator().next();
        String id = "\"" + socket.id() + "\"";
        assertThat(admin.take())
                .hasSize(2)
                .satisfies(told -> assertThat(told.get(0))
                        .startsWith("42/admin,[\"socket_connected\",{\"id\":" + id)
                        .endsWith("\"rooms\":[" + id + "]}," + TIME + "]"))
                .element(1)
                .isEqualTo("42/admin,[\"room_joined\",\"/chat\",\"lobby\"," + id + "," + TIME + "]");

        client.send("42/chat,7[\"say\",{\"a\":1}]");
        socket.emit("heard", 2);
        assertThat(admin.take())
                .containsExactly(
                        "42/admin,[\"event_received\",\"/chat\"," + id + ",[\"say\",{\"a\":1}]," + TIME + "]",
                        "42/admin,[\"event_sent\",\"/chat\"," + id + ",[\"heard\",2]," + TIME + "]");

        client.leave();
        assertThat(admin.take())
                .containsExactlyInAnyOrder(
                        "42/admin,[\"room_left\",\"/chat\",\"lobby\"," + id + "," + TIME + "]",
                        "42/admin,[\"room_left\",\"/chat\"," + id + "," + id + "," + TIME + "]",
                        "42/admin,[\"socket_disconnected\",\"/chat\"," + id + ",\"transport close\"," + TIME + "]");
    }

    @Test
    void changedDataIsToldWithTheFigures() {
        TestApplication app = new TestApplication(ROLE.withEvents());
        app.chatting();
        Socket socket = app.chat.sockets().iterator().next();
        Connection admin = app.operator();
        socket.data().put("name", "ann");
        app.timer.advance(ROLE.statsInterval().toMillis());
        assertThat(admin.take())
                .element(1)
                .isEqualTo("42/admin,[\"socket_updated\",{\"id\":\"" + socket.id()
                        + "\",\"nsp\":\"/chat\",\"data\":{\"name\":\"ann\"}}]");
        app.timer.advance(ROLE.statsInterval().toMillis());
        assertThat(admin.take()).hasSize(1);
    }

    @Test
    void adminsAreNeitherShownNorActedOn() {
        TestApplication app = new TestApplication(ROLE.withEvents());
        Connection admin = app.operator();
        Connection second = app.operator();
        second.send("42/admin,[\"_disconnect\",\"/admin\",true]");
        second.send("42/admin,[\"join\",\"/admin\",\"room\"]");
        second.leave();
        assertThat(admin.take()).isEmpty();
        assertThat(app.server.clientsCount()).isEqualTo(1);
    }

    @Test
    void aChannelCannotHaveItsName() {
        TestApplication app = new TestApplication(ROLE);
        assertThatIllegalStateException()
                .isThrownBy(() -> app.console.add("/admin", null))
                .withMessageStartingWith("RS-0681 the channel /admin");
    }
}
