package io.rainsocket.core.socket;

import static org.assertj.core.api.Assertions.assertThat;

import io.rainsocket.core.engine.FakePolling;
import io.rainsocket.core.engine.FakeWebSocket;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BinaryTest {

    private static final String FIRST = "{\"_placeholder\":true,\"num\":0}";
    private static final String SECOND = "{\"_placeholder\":true,\"num\":1}";

    private final TestServer server = new TestServer();
    private final TestNamespace chat = server.on("/chat");
    private final FakeWebSocket client = server.in("/chat");

    @Test
    void bytesArriveInTheOrderOfTheirNumbers() {
        List<byte[]> files = new ArrayList<>();
        chat.on("files", event -> {
            files.add(event.arguments().get(0, byte[].class));
            files.add(event.arguments().get(1, byte[].class));
        });

        client.receive("452-/chat,[\"files\"," + SECOND + "," + FIRST + "]");
        client.receive(1, 2);
        assertThat(files).isEmpty();
        client.receive(3);

        assertThat(files).containsExactly(new byte[] {3}, new byte[] {1, 2});
    }

    @Test
    void bytesLeaveBehindTheirPacket() {
        chat.socket(0).emit("files", new byte[] {1, 2}, "x", new byte[] {});

        assertThat(client.sent())
                .containsExactly("452-/chat,[\"files\"," + FIRST + ",\"x\"," + SECOND + "]", "<01 02>", "<>");
    }

    @Test
    void acknowledgementsCarryBytesBothWays() {
        chat.on("echo", event -> event.ack().send(event.arguments().get(0, byte[].class)));
        client.receive("451-/chat,9[\"echo\"," + FIRST + "]");
        client.receive(0xff);
        assertThat(client.take()).containsExactly("461-/chat,9[" + FIRST + "]", "<ff>");

        var answer = chat.socket(0).emitWithAck(byte[].class, "ask").toCompletableFuture();
        client.receive("461-/chat,0[" + FIRST + "]");
        client.receive(7, 8);
        assertThat(answer.join()).containsExactly(7, 8);
    }

    @Test
    void overPollingTheyAreBase64() {
        FakePolling polling = server.polling();
        polling.post("40/chat,");
        polling.poll();
        chat.on("echo", event -> event.socket().emit("back", event.arguments().get(0, byte[].class)));

        polling.post("451-/chat,[\"echo\"," + FIRST + "]\u001ebAQIDBA==");

        assertThat(polling.poll().body()).isEqualTo("451-/chat,[\"back\"," + FIRST + "]\u001ebAQIDBA==");
    }
}
