package io.rainsocket.cdi.limit;

import io.rainsocket.RateLimit;
import io.rainsocket.Socket;
import io.rainsocket.cdi.check.CallCheck;
import io.rainsocket.cdi.parameter.Invocation;
import io.rainsocket.core.log.RareLog;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** Refuses events of clients that send too many. Methods that share a limit share the check. */
public final class RateCheck implements CallCheck {

    private static final Logger LOG = System.getLogger(RateCheck.class.getName());

    private final RateLimit limit;
    private final String place;
    private final LongSupplier nanoTime;

    /** Of sockets that have sent something; each goes with its socket. */
    private final Map<Socket, Meter> meters = new ConcurrentHashMap<>();

    /**
     * By the clock of this machine.
     *
     * @param limit how many
     * @param place the method or the class that carries it, for messages
     */
    public RateCheck(RateLimit limit, String place) {
        this(limit, place, System::nanoTime);
    }

    RateCheck(RateLimit limit, String place, LongSupplier nanoTime) {
        this.limit = limit;
        this.place = place;
        this.nanoTime = nanoTime;
    }

    @Override
    public void check(Invocation invocation) {
        Socket socket = invocation.socket();
        Meter meter = meter(socket);
        long wait = meter.bucket.take(nanoTime.getAsLong());
        if (wait > 0) {
            log(socket, meter);
            long millis = TimeUnit.NANOSECONDS.toMillis(wait + TimeUnit.MILLISECONDS.toNanos(1) - 1);
            throw new LimitException("rate_limit", Map.of("retryAfter", millis));
        }
    }

    private Meter meter(Socket socket) {
        Meter known = meters.get(socket);
        if (known != null) {
            return known;
        }
        Meter fresh = new Meter(
                new TokenBucket(limit.events(), Duration.ofSeconds(limit.seconds()), nanoTime.getAsLong()),
                new RareLog(nanoTime));
        Meter other = meters.putIfAbsent(socket, fresh);
        if (other != null) {
            return other;
        }
        socket.onDisconnect(reason -> meters.remove(socket));
        return fresh;
    }

    private void log(Socket socket, Meter meter) {
        if (meter.log.count(1) > 0) {
            LOG.log(
                    Level.INFO,
                    () -> "RS-0261 socket " + socket.id() + " sends more than the " + limit.events() + " events in "
                            + limit.seconds() + " seconds that " + place
                            + " takes; what is too much is not handled; this is not told again for a minute");
        }
    }

    /** How many sockets are being counted. */
    int size() {
        return meters.size();
    }

    /** The limit of one socket, and when it is worth a line that it was exceeded. */
    private record Meter(TokenBucket bucket, RareLog log) {}
}
