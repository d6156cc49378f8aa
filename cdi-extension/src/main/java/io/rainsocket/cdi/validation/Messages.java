package io.rainsocket.cdi.validation;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.Locale;

/** The messages of violations in the client's language; the validator itself speaks the server's. */
record Messages(MessageInterpolator interpolator) {

    /**
     * Translates the messages that constraints declare. A text that a constraint's own validator has put together stays as it is: it may
     * hold what the client sent, which must not be taken for an expression.
     */
    String of(ConstraintViolation<?> violation, Locale language) {
        String template = violation.getMessageTemplate();
        Violated context = new Violated(violation.getConstraintDescriptor(), violation.getInvalidValue());
        if (context.descriptor == null
                || !context.descriptor.getMessageTemplate().equals(template)) {
            return violation.getMessage();
        }
        boolean repeatable = interpolator.interpolate(template, context).equals(violation.getMessage());
        return repeatable ? interpolator.interpolate(template, context, language) : violation.getMessage();
    }

    /** What there is to put into a message. */
    private record Violated(ConstraintDescriptor<?> descriptor, Object value) implements MessageInterpolator.Context {

        @Override
        public ConstraintDescriptor<?> getConstraintDescriptor() {
            return descriptor;
        }

        @Override
        public Object getValidatedValue() {
            return value;
        }

        @Override
        public <T> T unwrap(Class<T> type) {
            return type.cast(this);
        }
    }
}
