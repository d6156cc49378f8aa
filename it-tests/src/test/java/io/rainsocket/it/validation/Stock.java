package io.rainsocket.it.validation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.Positive;

/** Not asked by clients. Containers that validate the calls of beans refuse before this bean can. */
@ApplicationScoped
public class Stock {

    record Amount(@Positive int value) {}

    public int take(@Positive int amount) {
        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            var violations = factory.getValidator().validate(new Amount(amount));
            if (!violations.isEmpty()) {
                throw new ConstraintViolationException(violations);
            }
        }
        return amount;
    }
}
