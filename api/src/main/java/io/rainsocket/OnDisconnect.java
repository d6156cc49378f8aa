package io.rainsocket;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method of a {@link Channel} bean that is called once for each client that has left the namespace, after its last event.
 *
 * <p>Parameters, each at most once and in any order: {@link Socket}, {@link Namespace}, {@link Handshake}, {@link DisconnectReason},
 * {@link java.security.Principal}. The socket has left its rooms already; what is emitted to it goes nowhere. The result must be
 * {@code void} or a {@link java.util.concurrent.CompletionStage}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface OnDisconnect {}
