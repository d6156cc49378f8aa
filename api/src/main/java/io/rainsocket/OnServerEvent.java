package io.rainsocket;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method of a {@link Channel} bean that handles an event of another server of the cluster, sent by {@link
 * Namespace#serverSideEmit(String, Object...)}.
 *
 * <p>Recognised by type, anywhere among the parameters: {@link Namespace}. All others are bound by position to the event's arguments, as
 * {@link OnEvent} says. The result is the answer, as for {@link OnEvent}.
 *
 * @see <a href="https://socket.io/docs/v4/server-api/#namespaceserversideemiteventname-args">Socket.IO: serverSideEmit</a>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface OnServerEvent {

    /**
     * The event's name.
     *
     * @return the name
     */
    String value();
}
