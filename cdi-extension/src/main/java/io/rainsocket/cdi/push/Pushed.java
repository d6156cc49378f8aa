package io.rainsocket.cdi.push;

import jakarta.enterprise.util.AnnotationLiteral;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Put by the library on methods with {@link io.rainsocket.PushTo}. */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Pushed {

    /** The annotation as an object. */
    final class Literal extends AnnotationLiteral<Pushed> implements Pushed {
        private static final long serialVersionUID = 1L;
    }
}
