package io.rainsocket.transaction;

import jakarta.enterprise.util.AnnotationLiteral;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Put by the library on handlers that may be called in a transaction of the container, to learn how it ends. */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface InTransaction {

    /** The annotation as an object. */
    final class Literal extends AnnotationLiteral<InTransaction> implements InTransaction {
        private static final long serialVersionUID = 1L;
    }
}
