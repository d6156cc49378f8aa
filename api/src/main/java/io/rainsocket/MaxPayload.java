package io.rainsocket;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How large the arguments of an event may be. On an {@link OnEvent} method, or on the class of a {@link Channel} bean for all of its
 * methods that do not carry it themselves. A larger event is not handled, and a client that waits for an acknowledgement gets {@code
 * {"error":{"type":"payload","max":bytes}}}.
 *
 * <p>It can only be less than what the setting {@code maxPayload} lets in; a packet that is larger than that ends the connection.
 *
 * @see Arguments#bytes()
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface MaxPayload {

    /**
     * The largest size.
     *
     * @return in bytes, as {@link Arguments#bytes()} counts them; at least 1
     */
    int value();
}
