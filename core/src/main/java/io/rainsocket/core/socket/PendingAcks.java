package io.rainsocket.core.socket;

import io.rainsocket.AckTimeoutException;
import io.rainsocket.Arguments;
import io.rainsocket.SocketClosedException;
import io.rainsocket.core.engine.Timer;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;

/** The acknowledgements that the application waits for from one client. Safe for any thread. */
final class PendingAcks {

    private final Map<Long, CompletableFuture<Arguments>> waiting = new ConcurrentHashMap<>(0);
    private final Timer timer;
    private final Executor executor;

    PendingAcks(Timer timer, Executor executor) {
        this.timer = timer;
        this.executor = executor;
    }

    /** Waits for an acknowledgement; {@code limit} may be {@code null}. */
    CompletableFuture<Arguments> await(long id, Duration limit) {
        CompletableFuture<Arguments> answer = new CompletableFuture<>();
        waiting.put(id, answer);
        // The application may complete it as well, by orTimeout or cancel: then nobody waits any more.
        answer.whenComplete((value, failure) -> waiting.remove(id));
        if (limit != null) {
            Timer.Task timeout = timer.schedule(limit.toMillis(), () -> timedOut(id, limit));
            answer.whenComplete((value, failure) -> timeout.cancel());
        }
        return answer;
    }

    int size() {
        return waiting.size();
    }

    private void timedOut(long id, Duration limit) {
        CompletableFuture<Arguments> answer = waiting.remove(id);
        if (answer != null) {
            executor.execute(() -> answer.completeExceptionally(new AckTimeoutException(
                    "RS-0104 the client did not acknowledge within " + limit.toMillis() + " ms")));
        }
    }

    /** The client has acknowledged; one that is late, or was never asked for, is ignored. */
    void acknowledged(long id, Arguments arguments) {
        CompletableFuture<Arguments> answer = waiting.remove(id);
        if (answer != null) {
            executor.execute(() -> answer.complete(arguments));
        }
    }

    /** Nobody will answer any more. */
    void release() {
        for (Long id : waiting.keySet()) {
            CompletableFuture<Arguments> answer = waiting.remove(id);
            if (answer != null) {
                executor.execute(() -> answer.completeExceptionally(new SocketClosedException(
                        "RS-0105 the socket was disconnected before its client acknowledged")));
            }
        }
    }
}
