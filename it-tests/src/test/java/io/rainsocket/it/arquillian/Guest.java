package io.rainsocket.it.arquillian;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** A client that stays until the server ends it, and answers pings as long as that takes. */
final class Guest {

    private static final char SEPARATOR = '\u001e';

    private final CompletableFuture<Void> joined = new CompletableFuture<>();
    private final CompletableFuture<String> answer = new CompletableFuture<>();
    private final CompletableFuture<String> end = new CompletableFuture<>();

    private Guest() {}

    /** Done when the server has let it in. */
    CompletableFuture<Void> joined() {
        return joined;
    }

    /** The first acknowledgement that it gets. */
    CompletableFuture<String> answer() {
        return answer;
    }

    /** How it ended: {@code close} and the code, {@code packet 1}, or {@code status} and the one of a refused poll. */
    CompletableFuture<String> end() {
        return end;
    }

    static Guest overWebSocket(HttpClient http, URI endpoint, String connect) {
        Guest guest = new Guest();
        URI address = URI.create(endpoint.toString().replaceFirst("^http", "ws") + "?EIO=4&transport=websocket");
        http.newWebSocketBuilder()
                .buildAsync(address, guest.new Listener())
                .join()
                .sendText(connect, true);
        return guest;
    }

    static Guest overPolling(HttpClient http, URI endpoint, String connect) throws IOException, InterruptedException {
        String query = "?EIO=4&transport=polling";
        String handshake =
                http.send(get(endpoint + query), BodyHandlers.ofString()).body();
        URI session = URI.create(endpoint + query + "&sid=" + handshake.split("\"")[3]);
        Guest guest = new Guest();
        http.send(post(session, connect), BodyHandlers.discarding());
        guest.poll(http, session);
        return guest;
    }

    private void poll(HttpClient http, URI session) {
        http.sendAsync(get(session.toString()), BodyHandlers.ofString())
                .thenAccept(response -> polled(http, session, response))
                .exceptionally(failure -> {
                    end.completeExceptionally(failure);
                    return null;
                });
    }

    private void polled(HttpClient http, URI session, HttpResponse<String> response) {
        if (response.statusCode() != 200) {
            end.complete("status " + response.statusCode());
            return;
        }
        CompletionStage<?> answered = CompletableFuture.completedFuture(null);
        for (String packet : response.body().split(String.valueOf(SEPARATOR))) {
            if (packet.equals("1")) {
                end.complete("packet 1");
                return;
            }
            if (packet.equals("2")) {
                answered = http.sendAsync(post(session, "3"), BodyHandlers.discarding());
            }
            heard(packet);
        }
        answered.thenAccept(done -> poll(http, session));
    }

    private void heard(String packet) {
        if (packet.startsWith("40")) {
            joined.complete(null);
        } else if (packet.startsWith("43")) {
            answer.complete(packet);
        }
    }

    private static HttpRequest get(String address) {
        return HttpRequest.newBuilder(URI.create(address)).build();
    }

    private static HttpRequest post(URI address, String body) {
        return HttpRequest.newBuilder(address)
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    private final class Listener implements WebSocket.Listener {

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
            if (data.toString().equals("2")) {
                socket.sendText("3", true);
            }
            heard(data.toString());
            socket.request(1);
            return null;
        }

        @Override
        public CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
            end.complete("close " + code);
            return null;
        }

        @Override
        public void onError(WebSocket socket, Throwable failure) {
            end.completeExceptionally(failure);
        }
    }
}
