package io.rainsocket;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Sends what a method of a bean returns to the clients of a channel, or, if the method is {@code void} and observes a CDI event, that event.
 *
 * <pre>{@code
 * @PushTo(channel = "orders", room = "order-{id}", event = "changed")
 * void changed(@Observes OrderChanged change) {}
 * }</pre>
 *
 * <p>The method may be of any bean, an EJB too; it is intercepted, so it is neither private nor static, and has no effect if the bean calls
 * itself. Nothing is sent if it throws, or if the value is {@code null}. Of a {@link java.util.concurrent.CompletionStage} the value is sent
 * when it is there; it waits for the transaction only if it is there when the method returns. The value is the event's only argument.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface PushTo {

    /**
     * The channel.
     *
     * @return its name, as a {@link Channel} of the same class would have it: with the prefix of its {@link Component} unless it starts with
     *     {@code /}
     */
    String channel();

    /**
     * The room. {@code {name}} in it stands for a property of the value: a record's component, a getter, or the key of a {@code Map}.
     *
     * @return a room's name, empty (the default) for all sockets of the channel
     */
    String room() default "";

    /**
     * The event.
     *
     * @return its name, not a reserved one
     */
    String event();

    /**
     * Whether it leaves only after the transaction has committed, and not at all if it rolls back.
     *
     * @return {@code true} by default; without a transaction it leaves at once anyway
     * @see BroadcastOperator#afterCommit()
     */
    boolean afterCommit() default true;
}
