package io.rainsocket;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method of a {@link Channel} bean that decides whether a client may join the namespace: Socket.IO's namespace middleware.
 *
 * <pre>{@code
 * @BeforeConnect
 * void check(Login login) {
 *     if (!tokens.isValid(login.token())) {
 *         throw new ConnectRefusedException("not authorized");
 *     }
 * }
 * }</pre>
 *
 * <p>Parameters, each at most once and in any order: {@link Socket} (not connected yet: what is emitted is dropped, rooms cannot be
 * joined, {@link Socket#data()} is there), {@link Namespace}, {@link Handshake}, {@link java.security.Principal} ({@code null} when
 * nobody is logged in), and one more parameter of any other type, which is bound to the {@code auth} object that the client sent. The
 * result must be {@code void} or a {@link java.util.concurrent.CompletionStage}, which the client waits for.
 *
 * <p>All methods of the channel are asked in order, until one throws. The client hears of it as {@code connect_error} with what a {@link
 * ConnectRefusedException}, a {@link ClientException} or an {@link ExceptionMapper} says; of any other exception, which is logged, it gets the message {@code Internal error}. Its connection and
 * other namespaces stay. They run on a thread of the application, with the request scope active.
 *
 * @see <a href="https://socket.io/docs/v4/middlewares/">Socket.IO: middlewares</a>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface BeforeConnect {}
