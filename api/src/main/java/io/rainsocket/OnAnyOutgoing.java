package io.rainsocket;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method of a {@link Channel} bean that is called for each event that is sent to a client, broadcasts included: Socket.IO's {@code
 * socket.onAnyOutgoing}. It runs in order with the events of the same socket: before whatever the client sends in answer.
 *
 * <p>Parameters, each at most once and in any order: {@link OutgoingEvent}, {@link Socket}, {@link Namespace}, {@link Handshake}, {@link
 * java.security.Principal}. The result must be {@code void} or a {@link java.util.concurrent.CompletionStage}. A failure is logged.
 *
 * @see <a href="https://socket.io/docs/v4/listening-to-events/#catch-all-listeners-for-outgoing-packets">Socket.IO: catch-all listeners
 *     for outgoing packets</a>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface OnAnyOutgoing {}
