package io.rainsocket.core.socket;

import static org.assertj.core.api.Assertions.assertThat;

import io.rainsocket.Socket;
import io.rainsocket.core.engine.FakeWebSocket;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

/** A client that has its CONNECT reply is reached by all broadcasts, however early. */
class EarlyBroadcastTest {

    private final TestServer server = new TestServer();

    private FakeWebSocket client;
    private Runnable whileReplying = () -> {};

    EarlyBroadcastTest() {
        server.on("/chat");
    }

    @Test
    void whatIsBroadcastWhileTheReplyLeavesFollowsItInOrder() {
        whileReplying = () -> {
            server.namespace("/chat").emit("news", 1);
            server.namespace("/chat").to("s1").emit("news", 2);
        };

        join();

        assertThat(client.sent().subList(1, client.sent().size()))
                .containsExactly("40/chat,{\"sid\":\"s1\"}", "42/chat,[\"news\",1]", "42/chat,[\"news\",2]");
    }

    @Test
    void aQuestionInThatMomentCanBeAnswered() {
        CompletionStage<?>[] answer = new CompletionStage<?>[1];
        whileReplying = () -> answer[0] = socket().emitWithAck("ask");

        join();
        client.receive("43/chat,0[\"yes\"]");

        assertThat(answer[0].toCompletableFuture()).isCompleted();
    }

    @Test
    void aClientThatIsLostInThatMomentGetsNothing() {
        whileReplying = () -> {
            client.session().closed(client);
            server.namespace("/chat").emit("news", 1);
        };

        join();

        assertThat(client.sent()).hasSize(2);
        assertThat(server.namespace("/chat").sockets()).isEmpty();
    }

    private Socket socket() {
        return server.namespace("/chat").sockets().iterator().next();
    }

    private void join() {
        client = new FakeWebSocket(completion -> {
            completion.run();
            if (client.sent().size() == 2) {
                whileReplying.run();
            }
        });
        server.open(client);
        client.receive("40/chat,");
    }
}
