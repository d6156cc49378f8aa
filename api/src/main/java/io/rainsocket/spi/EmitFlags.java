package io.rainsocket.spi;

import java.time.Duration;
import java.util.Optional;

/**
 * How an event is to be sent.
 *
 * @param volatileEvent whether it is dropped for connections that cannot take it at once
 * @param compress whether it may be compressed
 * @param local whether it stays on this server
 * @param timeout how long acknowledgements are waited for, if at all
 */
public record EmitFlags(boolean volatileEvent, boolean compress, boolean local, Optional<Duration> timeout) {

    /** What holds when nothing was said. */
    public static final EmitFlags NONE = new EmitFlags(false, true, false, Optional.empty());

    /**
     * With the volatile flag.
     *
     * @return a new value
     */
    public EmitFlags asVolatile() {
        return new EmitFlags(true, compress, local, timeout);
    }

    /**
     * With another compress flag.
     *
     * @param value the flag
     * @return a new value
     */
    public EmitFlags compress(boolean value) {
        return new EmitFlags(volatileEvent, value, local, timeout);
    }

    /**
     * With the local flag.
     *
     * @return a new value
     */
    public EmitFlags asLocal() {
        return new EmitFlags(volatileEvent, compress, true, timeout);
    }

    /**
     * With a time limit.
     *
     * @param limit at least one millisecond
     * @return a new value
     * @throws IllegalArgumentException if it is less
     */
    public EmitFlags within(Duration limit) {
        if (limit.toMillis() < 1) {
            throw new IllegalArgumentException(
                    "RS-0107 the time limit is " + limit + "; allowed: at least one millisecond");
        }
        return new EmitFlags(volatileEvent, compress, local, Optional.of(limit));
    }
}
