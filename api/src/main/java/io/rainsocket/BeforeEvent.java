package io.rainsocket;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method of a {@link Channel} bean that decides whether an event of a client is handled: Socket.IO's {@code socket.use}.
 *
 * <pre>{@code
 * @BeforeEvent
 * void check(Socket socket, Event event) {
 *     if (socket.data().get("muted") == Boolean.TRUE) {
 *         throw new ClientException("muted", "You cannot speak at the moment");
 *     }
 * }
 * }</pre>
 *
 * <p>Parameters, each at most once and in any order: {@link Event}, {@link Socket}, {@link Namespace}, {@link Handshake}, {@link
 * java.security.Principal}. The result must be {@code void} or a {@link java.util.concurrent.CompletionStage}, which the event waits
 * for. All methods of the channel are asked in order, then those of {@link Socket#use(EventMiddleware)}, until one throws: no handler and
 * no listener of the event is called then. A {@link ClientException} is the acknowledgement of a client that waits for one; any other
 * exception is logged, and the client hears nothing, as it hears nothing from the reference server.
 *
 * @see <a href="https://socket.io/docs/v4/server-socket-instance/#socket-middlewares">Socket.IO: socket middlewares</a>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface BeforeEvent {}
