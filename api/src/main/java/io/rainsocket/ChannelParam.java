package io.rainsocket;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A {@link String} parameter of a handler method that is bound to a part of the namespace's name.
 *
 * <pre>{@code
 * @Channel("/orders-{id}")
 * public class Orders {
 *     @OnEvent("status")
 *     Status status(@ChannelParam("id") String id) {
 *         return orders.find(id).status();
 *     }
 * }
 * }</pre>
 *
 * @see Channel#value()
 * @see Namespace#parameters()
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface ChannelParam {

    /**
     * The part's name, as between the braces of the channel's name.
     *
     * @return the name
     */
    String value();
}
