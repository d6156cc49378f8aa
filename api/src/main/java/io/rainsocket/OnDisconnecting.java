package io.rainsocket;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method of a {@link Channel} bean that is called once for each client that leaves the namespace, before {@link OnDisconnect}:
 * {@link Socket#rooms()} still tells the rooms that the socket was in.
 *
 * <p>Parameters and result as for {@link OnDisconnect}. The socket gets nothing any more, neither by itself nor by its rooms.
 *
 * @see <a href="https://socket.io/docs/v4/server-socket-instance/#disconnecting">Socket.IO: disconnecting</a>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface OnDisconnecting {}
