package io.rainsocket;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Puts the channels of a package or class under a component, as RAIN does: the channel {@code chat} of the component {@code notes}
 * in version {@code 1.0} is the namespace {@code /notes/1.0/chat}.
 *
 * <p>Declared on a class it wins over its package; a package's declaration does not reach its sub-packages. Channels whose name starts
 * with {@code /} are not prefixed.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PACKAGE, ElementType.TYPE})
public @interface Component {

    /**
     * The component's id, the first part of the address.
     *
     * @return letters, digits, {@code . _ - ~}
     */
    String id();

    /**
     * The component's version, the second part of the address.
     *
     * @return letters, digits, {@code . _ - ~}
     */
    String version();
}
