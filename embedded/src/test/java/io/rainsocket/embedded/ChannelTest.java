package io.rainsocket.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import io.rainsocket.embedded.beans.CallCounter;
import io.rainsocket.embedded.beans.EchoChannel;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A channel, seen from outside: every way in, every kind of payload. */
@ParameterizedClass
@EnumSource(Stack.class)
class ChannelTest {

    @Parameter
    Stack stack;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private Stack.Running server;
    private URI endpoint;

    @BeforeEach
    void start() {
        server = stack.start(WebApp.at("/app").beans(EchoChannel.class, CallCounter.class));
        endpoint = server.url("/app/socket.io/");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private EngineSocket joined() throws InterruptedException {
        EngineSocket socket = EngineSocket.open(http, endpoint);
        assertThat(socket.receive()).startsWith("0{\"sid\":\"").contains("\"upgrades\":[]");
        socket.send("40/echo,");
        assertThat(socket.receive()).startsWith("40/echo,{\"sid\":\"");
        return socket;
    }

    @Test
    void acknowledgesAnEventOverWebSocket() throws Exception {
        try (EngineSocket socket = joined()) {
            socket.send("42/echo,7[\"echo\",{\"words\":\"grüß dich ☔\",\"times\":3}]");
            assertThat(socket.receive()).isEqualTo("43/echo,7[{\"words\":\"grüß dich ☔\",\"times\":3}]");
        }
    }

    @Test
    void givesBackBinaryOverWebSocket() throws Exception {
        byte[] bytes = {0, 1, 2, -1};
        try (EngineSocket socket = joined()) {
            socket.send("451-/echo,8[\"binary\",{\"_placeholder\":true,\"num\":0}]")
                    .send(bytes);
            assertThat(socket.receive()).isEqualTo("461-/echo,8[{\"_placeholder\":true,\"num\":0}]");
            assertThat(socket.receiveBinary()).isEqualTo(bytes);
        }
    }

    @Test
    void givesEachCallARequestScopeOfItsOwn() throws Exception {
        try (EngineSocket socket = joined()) {
            socket.send("42/echo,1[\"count\"]");
            assertThat(socket.receive()).isEqualTo("43/echo,1[{\"calls\":2}]");
            socket.send("42/echo,2[\"count\"]");
            assertThat(socket.receive()).isEqualTo("43/echo,2[{\"calls\":2}]");
        }
    }

    @Test
    void hasAnEndpointOfItsOwn() throws Exception {
        try (EngineSocket socket = EngineSocket.open(http, server.url("/app/socket.io/echo/"))) {
            assertThat(socket.receive()).startsWith("0{");
            socket.send("40");
            assertThat(socket.receive()).startsWith("40{\"sid\":\"");
            socket.send("421[\"where\"]");
            assertThat(socket.receive()).isEqualTo("431[\"websocket /app/socket.io/echo/?EIO=4&transport=websocket\"]");
        }
    }

    @Test
    void acknowledgesAnEventOverPolling() throws Exception {
        EnginePolling client = EnginePolling.open(http, endpoint);
        assertThat(client.handshake()).contains("\"upgrades\":[\"websocket\"]");
        assertThat(client.post("40/echo,").body()).isEqualTo("ok");
        assertThat(client.poll()).startsWith("40/echo,{\"sid\":\"");
        client.post("42/echo,7[\"echo\",{\"words\":\"grüß dich ☔\",\"times\":3}]");
        assertThat(client.poll()).isEqualTo("43/echo,7[{\"words\":\"grüß dich ☔\",\"times\":3}]");
    }

    @Test
    void answersAPollThatWaits() throws Exception {
        EnginePolling client = EnginePolling.open(http, endpoint);
        client.post("40/echo,");
        client.poll();
        CompletableFuture<String> poll = client.pollLater();
        try (EngineSocket other = joined()) {
            other.send("42/echo,[\"shout\",\"hello\"]");
            assertThat(poll.join()).isEqualTo("42/echo,[\"heard\",\"hello\"]");
            assertThat(other.receive()).isEqualTo("42/echo,[\"heard\",\"hello\"]");
        }
    }

    @Test
    void upgradesFromPollingToWebSocket() throws Exception {
        EnginePolling client = EnginePolling.open(http, endpoint);
        client.post("40/echo,");
        client.poll();
        CompletableFuture<String> poll = client.pollLater();
        try (EngineSocket socket = EngineSocket.upgrade(http, endpoint, client.sid())) {
            socket.send("2probe");
            assertThat(socket.receive()).isEqualTo("3probe");
            assertThat(poll.join()).isEqualTo("6");
            socket.send("5").send("42/echo,3[\"where\"]");
            assertThat(socket.receive()).isEqualTo("43/echo,3[\"websocket /app/socket.io/?EIO=4&transport=polling\"]");
        }
    }

    @Test
    void tellsTheBeanThatAClientIsGone() throws Exception {
        EchoChannel.FAREWELLS.clear();
        EngineSocket socket = joined();
        socket.send("41/echo,");
        assertThat(EchoChannel.FAREWELLS.poll(20, TimeUnit.SECONDS)).hasToString("client namespace disconnect");
        socket.close();
    }
}
