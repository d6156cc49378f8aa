package io.rainsocket;

import jakarta.enterprise.context.NormalScope;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The scope of a CDI bean with one instance for each {@link Socket}. A channel's own bean may have it, or any bean that it injects:
 *
 * <pre>{@code
 * @SocketScoped
 * public class Cart {
 *     private final List<String> items = new ArrayList<>();
 * }
 * }</pre>
 *
 * <p>The scope is active on the thread that calls a handler method of that socket, of any kind, or a listener or middleware that is
 * registered on it. It is active neither in what a returned {@link java.util.concurrent.CompletionStage} does later, nor in {@link
 * OnServerEvent} methods; CDI says so with a {@code ContextNotActiveException}.
 *
 * <p>An instance is created when it is first used, once, also where methods are {@link Concurrent}, whose calls then share it. It is
 * destroyed after the {@link OnDisconnect} methods, or when the client is refused, but not before the calls that are still running have
 * returned. A client that comes back by {@linkplain Recovery recovery} has a new socket and new instances; what should survive
 * belongs into {@link Socket#data()}. Instances are never passivated.
 */
@NormalScope(passivating = false)
@Inherited
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.FIELD})
public @interface SocketScoped {}
