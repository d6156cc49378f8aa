package io.rainsocket;

import jakarta.inject.Qualifier;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Qualifies the CDI event of a client that has left a channel: {@code @Observes @Disconnected Socket}. Observers are called after the
 * channel's {@link OnDisconnect} methods, as the last that happens to the socket, in a request context. What they throw is logged. Who
 * wants to know the reason observes {@link SocketDisconnected} instead.
 * <p>In an EAR only the observers of the web application that serves the channel are called.
 */
@Qualifier
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PARAMETER, ElementType.FIELD, ElementType.METHOD, ElementType.TYPE})
public @interface Disconnected {}
