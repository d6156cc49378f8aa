package io.rainsocket.it.validation;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.concurrent.atomic.AtomicInteger;

/** Anything goes, but somebody counts how often it is looked at. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
@Constraint(validatedBy = Looked.Counter.class)
public @interface Looked {

    String message() default "cannot be";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Says how often. */
    class Counter implements ConstraintValidator<Looked, String> {

        private static final AtomicInteger LOOKS = new AtomicInteger();

        static int forget() {
            return LOOKS.getAndSet(0);
        }

        @Override
        public boolean isValid(String value, ConstraintValidatorContext context) {
            LOOKS.incrementAndGet();
            return true;
        }
    }
}
