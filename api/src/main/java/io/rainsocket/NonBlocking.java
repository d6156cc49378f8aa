package io.rainsocket;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares that an {@link OnEvent} method, or every one of a class, never blocks: no lock that is held for long, no file, no
 * database, no other server.
 *
 * <p>Such a method may run on the container's reader thread, which saves a thread hop per event. It must not rely on {@code java:comp}
 * or on the caller's identity in EJBs. One that blocks nevertheless stalls other clients of the same thread. Order stays: an event
 * that arrives while an earlier one of the same socket is still being handled waits for it.
 *
 * <p>It is a permission, not a promise: an event leaves the reader's thread if another handler or listener of it may block, and if it
 * comes in a burst, right behind another one of the same socket.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface NonBlocking {}
