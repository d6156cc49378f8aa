package io.rainsocket.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A plain WebSocket to an Engine.IO endpoint. */
final class EngineSocket implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 20;

    private final Received received = new Received();
    private final WebSocket webSocket;

    private EngineSocket(HttpClient http, URI uri) {
        webSocket = http.newWebSocketBuilder().buildAsync(uri, received).join();
    }

    /** Opens one as a session of its own. */
    static EngineSocket open(HttpClient http, URI endpoint) {
        return connect(http, endpoint, "?EIO=4&transport=websocket");
    }

    /** Opens one as an upgrade. */
    static EngineSocket upgrade(HttpClient http, URI endpoint, String sid) {
        return connect(http, endpoint, "?EIO=4&transport=websocket&sid=" + sid);
    }

    static EngineSocket connect(HttpClient http, URI endpoint, String query) {
        return new EngineSocket(http, URI.create(endpoint.toString().replaceFirst("^http", "ws") + query));
    }

    EngineSocket send(String frame) {
        webSocket.sendText(frame, true).join();
        return this;
    }

    void send(byte[] frame) {
        webSocket.sendBinary(ByteBuffer.wrap(frame), true).join();
    }

    /** The next text frame. */
    String receive() throws InterruptedException {
        return (String) next();
    }

    byte[] receiveBinary() throws InterruptedException {
        return (byte[]) next();
    }

    private Object next() throws InterruptedException {
        Object frame = received.frames.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertThat(frame).as("a frame from the server").isNotNull();
        return frame;
    }

    /** Waits for the server to close; the close code. */
    int awaitClose() throws Exception {
        return received.closed.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        webSocket.abort();
    }

    private static final class Received implements WebSocket.Listener {

        private final BlockingQueue<Object> frames = new LinkedBlockingQueue<>();
        private final CompletableFuture<Integer> closed = new CompletableFuture<>();

        /** Owned by the client's reader, which calls one method at a time. */
        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket webSocket, CharSequence part, boolean last) {
            text.append(part);
            if (last) {
                frames.add(text.toString());
                text.setLength(0);
            }
            webSocket.request(1);
            return null;
        }

        @Override
        public CompletionStage<?> onBinary(WebSocket webSocket, ByteBuffer part, boolean last) {
            byte[] bytes = new byte[part.remaining()];
            part.get(bytes);
            frames.add(bytes);
            webSocket.request(1);
            return null;
        }

        @Override
        public CompletionStage<?> onClose(WebSocket webSocket, int code, String reason) {
            closed.complete(code);
            return null;
        }

        @Override
        public void onError(WebSocket webSocket, Throwable failure) {
            closed.completeExceptionally(failure);
        }
    }
}
