package io.rainsocket;

import jakarta.enterprise.inject.Stereotype;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a CDI bean the server side of a channel, and names the channel of an injected {@link Namespace}.
 *
 * <pre>{@code
 * @Channel("chat")
 * public class Chat {
 *     @Inject @Channel("chat") Namespace chat;
 *
 *     @OnConnect
 *     void welcome(Socket socket) {
 *         socket.emit("hello", Map.of("message", "Welcome!"));
 *     }
 *
 *     @OnEvent("new-message")
 *     void say(Message message) {
 *         chat.emit("message", message);
 *     }
 * }
 * }</pre>
 *
 * <p>On a class it is a bean-defining annotation (no {@code beans.xml} is needed); the bean may have any scope and is {@link
 * jakarta.enterprise.context.Dependent} without one. Handler methods carry {@link OnConnect}, {@link OnEvent}, {@link OnDisconnect} or
 * another of these annotations; instead of them, or besides, the bean may implement {@link ChannelHandler}. Several beans may share a channel: they are called in the
 * order of {@code jakarta.annotation.Priority}, lowest first, those without one last; the failure of one stops no other.
 *
 * <p>At an injection point ({@code @Inject @Channel("chat") Namespace chat}) it selects the namespace to inject, in any bean of the
 * application.
 */
@Documented
@Stereotype
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER})
public @interface Channel {

    /**
     * The channel's name: letters, digits, {@code . _ - ~} and {@code /} between parts.
     *
     * <p>{@code "chat"} becomes the Socket.IO namespace {@code /chat}, or {@code /<id>/<version>/chat} where a {@link Component} is
     * declared on the class or its package. A name that starts with {@code /} is absolute and taken as it is; {@code "/"} is the main
     * namespace.
     *
     * <p>Parts in braces make it a pattern: {@code "/orders-{id}"} stands for all namespaces whose name fits, where {@code id} is one
     * character or more but no slash; {@code "/dyn-{n:[0-9]+}"} says by a regular expression what may stand there. Such a namespace
     * comes up when the first client names it. The parts are {@link Namespace#parameters()}, or handler parameters with {@link
     * ChannelParam}; a {@link ChannelDecider} decides by more than the name. A name without braces goes before a pattern, an earlier
     * bean's pattern before a later one's.
     *
     * @return the name
     */
    String value();

    /**
     * Whether the clients need an HTTP session; of several beans that share a channel one may demand it. Ignored at injection points.
     *
     * @return {@link SessionPolicy#OPTIONAL} by default
     */
    SessionPolicy session() default SessionPolicy.OPTIONAL;

    /**
     * What the acknowledgements of the channel's events look like; of several beans that share a channel one may say {@link
     * AckStyle#ERROR_FIRST} for all. Those of events of other servers always are values. Ignored at injection points.
     *
     * @return {@link AckStyle#VALUE} by default
     */
    AckStyle acks() default AckStyle.VALUE;
}
