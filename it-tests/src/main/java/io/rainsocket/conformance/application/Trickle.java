package io.rainsocket.conformance.application;

import io.rainsocket.Socket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** Emits one event after the other, with a pause between. */
final class Trickle {

    private Trickle() {}

    static void start(Socket socket, int n, int millis) {
        Executor later = CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS);
        emit(socket, 0, n, later);
    }

    private static void emit(Socket socket, int i, int n, Executor later) {
        if (i < n && socket.connected()) {
            socket.emit("tick", i);
            later.execute(() -> emit(socket, i + 1, n, later));
        }
    }
}
