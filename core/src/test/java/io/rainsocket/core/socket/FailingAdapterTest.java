package io.rainsocket.core.socket;

import static org.assertj.core.api.Assertions.assertThat;

import io.rainsocket.Arguments;
import io.rainsocket.Namespace;
import io.rainsocket.core.engine.FakeWebSocket;
import io.rainsocket.spi.Adapter;
import io.rainsocket.spi.AdapterFactory;
import io.rainsocket.spi.BroadcastOptions;
import io.rainsocket.spi.LocalNamespace;
import io.rainsocket.spi.Payload;
import io.rainsocket.spi.SocketState;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

/** An adapter that fails harms neither who emits nor who leaves. */
class FailingAdapterTest {

    /** Fails in both ways. */
    private static final class Failing extends InMemoryAdapter {

        Failing(LocalNamespace local) {
            super(local);
        }

        @Override
        public boolean recovers() {
            return true;
        }

        @Override
        public CompletionStage<Void> broadcast(Payload event, BroadcastOptions options) {
            return CompletableFuture.failedFuture(new IllegalStateException("later"));
        }

        @Override
        public CompletionStage<Integer> serverCount() {
            return CompletableFuture.failedFuture(new IllegalStateException("count"));
        }

        @Override
        public CompletionStage<Void> persist(SocketState state) {
            throw new IllegalStateException("at once");
        }

        @Override
        public CompletionStage<Optional<SocketState>> restore(String pid) {
            throw new IllegalStateException("at once");
        }

        @Override
        public void close() {
            throw new IllegalStateException("closed");
        }
    }

    private final TestServer server =
            new TestServer(config -> {}, Optional.<AdapterFactory>of(FailingAdapterTest::create));
    private final TestNamespace chat = server.on("/chat");
    private final Namespace namespace = server.namespace("/chat");

    private static Adapter create(LocalNamespace local) {
        return new Failing(local);
    }

    @Test
    void everybodyGoesOn() {
        FakeWebSocket client = server.in("/chat");
        try (LogRecorder log = new LogRecorder(ServerNamespace.class)) {
            namespace.emit("x");
            client.session().failed(client);
            assertThat(server.returning("/chat", "s2", "0").sent())
                    .containsExactly("40/chat,{\"sid\":\"s3\",\"pid\":\"s4\"}");
            assertThat(server.server.close()).isCompleted();

            // The last one is the socket that goes with the server.
            assertThat(log.messages()).hasSize(5).allMatch(line -> line.startsWith("RS-0116 the adapter of /chat"));
        }
        assertThat(chat.log())
                .containsExactly("s1 connect", "s1 transport error", "s3 connect", "s3 server shutting down");
        assertThat(((ServerNamespace) namespace).members().leaving()).isEmpty();
    }

    @Test
    void aQuestionEndsWithItsTime() {
        server.in("/chat");
        try (LogRecorder log = new LogRecorder(ServerNamespace.class)) {
            CompletableFuture<List<Arguments>> answers =
                    namespace.timeout(Duration.ofSeconds(1)).emitWithAck("ask").toCompletableFuture();
            server.timer.advance(1000);

            assertThat(answers).isCompletedExceptionally();
            assertThat(log.messages()).hasSize(1);
        }
    }
}
