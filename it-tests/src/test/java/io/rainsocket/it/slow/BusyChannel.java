package io.rainsocket.it.slow;

import io.rainsocket.Channel;
import io.rainsocket.OnEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** A handler that takes its time: until somebody says that it is time. */
@Channel("busy")
@ApplicationScoped
public class BusyChannel {

    private volatile CompletableFuture<Void> time = new CompletableFuture<>();

    @OnEvent("think")
    CompletionStage<Integer> think(int question) {
        return time.thenApply(now -> question);
    }

    @OnEvent("start")
    void start() {
        time = new CompletableFuture<>();
    }

    @OnEvent("time")
    void time() {
        time.complete(null);
    }
}
