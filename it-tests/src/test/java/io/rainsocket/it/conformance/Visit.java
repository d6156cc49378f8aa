package io.rainsocket.it.conformance;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A short visit of a client over each transport. It shows that a context answers, and runs every path once: suites with short timers
 * are not to meet a server that still loads its classes.
 */
record Visit(HttpClient http, URI endpoint) {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Pattern SID = Pattern.compile("\"sid\":\"([^\"]+)\"");

    /** A Socket.IO CONNECT; to an Engine.IO application it is a message like any other, which comes back. */
    private static final String HELLO = "40";

    private static final String CLOSE = "1";

    void poll() throws IOException, InterruptedException {
        Matcher sid = SID.matcher(send(request("polling")).body());
        require(sid.find(), "no session id");
        String session = "polling&sid=" + sid.group(1);
        HttpRequest.Builder poll = request(session);
        require(post(session, HELLO).statusCode() == 200, "no answer to a message");
        require(send(poll).body().startsWith("4"), "no message");
        CompletableFuture<?> last = http.sendAsync(poll.build(), BodyHandlers.ofString());
        post(session, CLOSE);
        await(last);
    }

    void webSocket() throws IOException, InterruptedException {
        FirstMessage first = new FirstMessage();
        URI address = URI.create(endpoint.toString().replaceFirst("^http", "ws") + "?EIO=4&transport=websocket");
        WebSocket socket = await(http.newWebSocketBuilder().buildAsync(address, first));
        socket.sendText(HELLO, true);
        await(first.arrived);
        socket.abort();
    }

    private static <T> T await(CompletableFuture<T> future) throws IOException, InterruptedException {
        try {
            return future.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException("no answer", e);
        }
    }

    private HttpRequest.Builder request(String transport) {
        return HttpRequest.newBuilder(URI.create(endpoint + "?EIO=4&transport=" + transport))
                .timeout(PATIENCE);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String session, String body) throws IOException, InterruptedException {
        return send(request(session).POST(BodyPublishers.ofString(body)));
    }

    private static void require(boolean seen, String otherwise) throws IOException {
        if (!seen) {
            throw new IOException(otherwise);
        }
    }

    /** Waits for a message packet; the open packet and pings come as well. */
    private static final class FirstMessage implements WebSocket.Listener {

        final CompletableFuture<Void> arrived = new CompletableFuture<>();

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
            if (data.charAt(0) == '4') {
                arrived.complete(null);
            }
            return WebSocket.Listener.super.onText(socket, data, last);
        }
    }
}
