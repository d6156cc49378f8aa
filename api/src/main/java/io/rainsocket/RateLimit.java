package io.rainsocket;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How many events a client may send. On an {@link OnEvent} method: events of this name, counted for each socket; on the class of a {@link
 * Channel} bean: events for all of its methods together, counted for each socket. With both, both count.
 *
 * <pre>{@code
 * @OnEvent("message")
 * @RateLimit(events = 10)
 * void message(Namespace chat, String text) {
 *     chat.emit("message", text);
 * }
 * }</pre>
 *
 * <p>A token bucket: after a pause the client may send {@link #events()} at once, then one whenever {@code seconds / events} have passed. An
 * event beyond that is not handled, and a client that waits for an acknowledgement gets {@code
 * {"error":{"type":"rate_limit","retryAfter":ms}}}, with the milliseconds until the next event is handled. It is logged once a minute for
 * each socket.
 *
 * <p>What is counted is events that reach a method; {@link BeforeEvent} and {@link OnAny} methods see the others too.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface RateLimit {

    /**
     * How many events in {@link #seconds()}.
     *
     * @return 1 to 1,000,000
     */
    int events();

    /**
     * The time in which they may come.
     *
     * @return in seconds, 1 to 86,400, which is a day; 1 by default
     */
    int seconds() default 1;
}
