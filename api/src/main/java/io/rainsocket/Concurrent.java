package io.rainsocket;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares that nothing waits for an {@link OnEvent} method, or for any of a class: the socket's next events are handled while it still
 * runs, perhaps the same method again. Without it the events of one socket are handled one at a time.
 *
 * <p>It starts after the events that came before, if they are not concurrent themselves. It may still run when {@link OnDisconnect}
 * methods are called. An event that other beans of the channel handle as well is concurrent only if all of them say so.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Concurrent {}
