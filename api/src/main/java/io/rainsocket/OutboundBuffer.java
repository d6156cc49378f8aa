package io.rainsocket;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares, on a bean with {@link Channel}, how much may wait for each client of the channel that reads slowly, and what becomes of more:
 *
 * <pre>{@code
 * @Channel("prices")
 * @OutboundBuffer(overflow = Overflow.DROP_OLDEST, maxMessages = 100)
 * public class Prices { ... }
 * }</pre>
 *
 * <p>It counts what waits in the server for one {@link Socket}. A packet that finds as much waiting as is allowed is too much; so a single
 * packet may be larger than the buffer. What was handed to the container is not counted any more. Whatever a channel allows, {@link
 * RainsocketConfig#maxBuffered()} holds for the connection as a whole.
 *
 * <p>Channels without it have the application's {@link RainsocketConfig#backlog()}. If several beans of a channel have it, all say the same.
 *
 * @see Socket#buffered()
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface OutboundBuffer {

    /**
     * What becomes of events that find the buffer full.
     *
     * @return the policy
     */
    Overflow overflow();

    /**
     * How many bytes may wait for a socket.
     *
     * @return the limit, 1 or more; 0, the default, for {@link Backlog#maxOutboundBytes()}
     */
    long maxBytes() default 0;

    /**
     * How many packets may wait for a socket. One with binary parts counts once.
     *
     * @return the limit, 1 or more; 0, the default, for {@link Backlog#maxOutboundMessages()}
     */
    int maxMessages() default 0;
}
