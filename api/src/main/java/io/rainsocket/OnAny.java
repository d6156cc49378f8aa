package io.rainsocket;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method of a {@link Channel} bean that is called for each event of a client, whatever its name, before the event is handled:
 * Socket.IO's {@code socket.onAny}. It does not acknowledge and its result counts for nothing; a failure is logged.
 *
 * <p>Parameters, each at most once and in any order: {@link Event}, {@link Socket}, {@link Namespace}, {@link Handshake}, {@link
 * java.security.Principal}. The result must be {@code void} or a {@link java.util.concurrent.CompletionStage}, which the event waits for.
 *
 * @see <a href="https://socket.io/docs/v4/listening-to-events/#catch-all-listeners">Socket.IO: catch-all listeners</a>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface OnAny {}
