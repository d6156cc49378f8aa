package io.rainsocket.it.conformance;

import io.rainsocket.it.server.RunningServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Waits until every context answers. */
final class Readiness {

    private static final Duration LIMIT = Duration.ofMinutes(4);
    private static final int VISITS = 3;
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI root;
    private final RunningServer server;

    Readiness(URI root, RunningServer server) {
        this.root = root;
        this.server = server;
    }

    void await() throws InterruptedException, IOException {
        Instant limit = Instant.now().plus(LIMIT);
        List<Context> missing = new ArrayList<>(Arrays.asList(Context.values()));
        while (!missing.isEmpty()) {
            if (!server.isAlive() || Instant.now().isAfter(limit)) {
                throw new IOException(missing + " did not answer; the end of the server's log:\n" + server.lastWords());
            }
            missing.removeIf(this::answers);
            TimeUnit.MILLISECONDS.sleep(missing.isEmpty() ? 0 : PAUSE.toMillis());
        }
    }

    private boolean answers(Context context) {
        Visit visit = new Visit(http, root.resolve(context.endpoint()));
        try {
            for (int i = 0; i < VISITS; i++) {
                visit.poll();
                if (context.offersWebSocket()) {
                    visit.webSocket();
                }
            }
            return true;
        } catch (IOException e) {
            return false; // nobody listens yet, or somebody who does not know the context yet
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
