package io.rainsocket.core.socket;

import io.rainsocket.Arguments;
import io.rainsocket.BroadcastTimeoutException;
import io.rainsocket.core.engine.Timer;
import io.rainsocket.spi.BroadcastOptions;
import io.rainsocket.spi.BroadcastReplies;
import io.rainsocket.spi.Payload;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Collects the acknowledgements of one broadcast until all clients of all servers have answered, or time is up. */
final class AckCollector implements BroadcastReplies {

    private final ServerNamespace namespace;
    private final CompletableFuture<List<Arguments>> result = new CompletableFuture<>();

    /** Guarded by this. */
    private final List<Arguments> responses = new ArrayList<>();

    /** How many servers there are, -1 until that is known. Guarded by this. */
    private int servers = -1;

    /** How many of them have sent the event. Guarded by this. */
    private int sent;

    /** How many clients it was sent to, as far as known. Guarded by this. */
    private int clients;

    private AckCollector(ServerNamespace namespace) {
        this.namespace = namespace;
    }

    /** {@code options} have a time limit. */
    static CompletionStage<List<Arguments>> collect(
            ServerNamespace namespace, Payload event, BroadcastOptions options) {
        AckCollector collector = new AckCollector(namespace);
        Duration limit = options.flags().timeout().orElseThrow();
        Timer.Task timeout = namespace.timer().schedule(limit.toMillis(), () -> collector.timedOut(limit));
        collector.result.whenComplete((responses, failure) -> timeout.cancel());
        namespace.hand(adapter -> adapter.broadcastWithAck(event, options, collector));
        if (options.flags().local()) {
            collector.count(1);
        } else {
            namespace.hand(adapter -> adapter.serverCount().thenAccept(collector::count));
        }
        return collector.result;
    }

    private void count(int known) {
        synchronized (this) {
            servers = known;
        }
        completeIfDone();
    }

    @Override
    public void sent(int receivers) {
        synchronized (this) {
            sent++;
            clients += receivers;
        }
        completeIfDone();
    }

    @Override
    public void reply(Payload arguments) {
        synchronized (this) {
            responses.add(Payloads.ofAnswer(arguments, namespace.mapper()));
        }
        completeIfDone();
    }

    private void completeIfDone() {
        List<Arguments> all;
        synchronized (this) {
            if (servers < 0 || sent < servers || responses.size() < clients) {
                return;
            }
            all = List.copyOf(responses);
        }
        namespace.executor().execute(() -> result.complete(all));
    }

    private void timedOut(Duration limit) {
        BroadcastTimeoutException timeout;
        synchronized (this) {
            timeout = new BroadcastTimeoutException(
                    "RS-0117 " + responses.size() + " clients acknowledged within " + limit.toMillis() + " ms, not all",
                    responses);
        }
        namespace.executor().execute(() -> result.completeExceptionally(timeout));
    }
}
