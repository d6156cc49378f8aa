package io.rainsocket;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method of a {@link Channel} bean that is called for each client that has joined the namespace, before any of its events.
 *
 * <p>The client has its CONNECT reply before anything that the method emits. Parameters, each at most once and in any order: {@link
 * Socket}, {@link Namespace}, {@link Handshake}, {@link java.security.Principal} ({@code null} when nobody is logged in), and one more
 * parameter of any other type, which is bound to the {@code auth} object that the client sent. The result must be {@code void} or a
 * {@link java.util.concurrent.CompletionStage}, which the socket's next event waits for. The method may be private.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface OnConnect {}
