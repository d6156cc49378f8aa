package io.rainsocket.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A long-polling session with an Engine.IO endpoint. */
final class EnginePolling {

    private static final Pattern SID = Pattern.compile("\"sid\":\"([^\"]+)\"");

    private final HttpClient http;
    private final URI endpoint;
    private final String handshake;

    private EnginePolling(HttpClient http, URI endpoint) throws IOException, InterruptedException {
        this.http = http;
        this.endpoint = endpoint;
        HttpResponse<String> response = http.send(
                HttpRequest.newBuilder(URI.create(endpoint + "?EIO=4&transport=polling"))
                        .build(),
                BodyHandlers.ofString());
        assertThat(response.statusCode()).as("status of the handshake").isEqualTo(200);
        handshake = response.body();
    }

    static EnginePolling open(HttpClient http, URI endpoint) throws IOException, InterruptedException {
        return new EnginePolling(http, endpoint);
    }

    /** The first packet. */
    String handshake() {
        return handshake;
    }

    String sid() {
        Matcher matcher = SID.matcher(handshake);
        assertThat(matcher.find()).as("an id in " + handshake).isTrue();
        return matcher.group(1);
    }

    HttpResponse<String> post(String payload) throws IOException, InterruptedException {
        return http.send(request("").POST(BodyPublishers.ofString(payload)).build(), BodyHandlers.ofString());
    }

    String poll() {
        return pollLater().join();
    }

    CompletableFuture<String> pollLater() {
        return pollLater("");
    }

    /** With more in its query string. */
    CompletableFuture<String> pollLater(String more) {
        return http.sendAsync(request(more).build(), BodyHandlers.ofString()).thenApply(HttpResponse::body);
    }

    private HttpRequest.Builder request(String more) {
        return HttpRequest.newBuilder(URI.create(endpoint + "?EIO=4&transport=polling&sid=" + sid() + more));
    }
}
