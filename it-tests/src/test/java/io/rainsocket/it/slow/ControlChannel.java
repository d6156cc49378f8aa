package io.rainsocket.it.slow;

import io.rainsocket.Buffered;
import io.rainsocket.Channel;
import io.rainsocket.Namespace;
import io.rainsocket.OnEvent;
import io.rainsocket.Socket;
import jakarta.inject.Inject;
import java.util.List;

/** For the clients that behave: floods the others, and tells how the server is. */
@Channel("control")
public class ControlChannel {

    /** How the server is; the heap in bytes, after a collection. */
    public record Health(long heap, List<Buffered> latest, int strict, List<String> reasons) {}

    @Inject
    @Channel("latest")
    Namespace latest;

    @Inject
    @Channel("strict")
    Namespace strict;

    @Inject
    StrictChannel channel;

    @OnEvent("flood")
    void flood(int from, int count, int size) {
        String padding = "x".repeat(size);
        for (int i = from; i < from + count; i++) {
            latest.emit("news", i, padding);
            strict.emit("news", i, padding);
        }
    }

    @OnEvent("health")
    Health health() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return new Health(
                runtime.totalMemory() - runtime.freeMemory(),
                latest.sockets().stream().map(Socket::buffered).toList(),
                strict.sockets().size(),
                channel.reasons());
    }
}
