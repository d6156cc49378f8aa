package io.rainsocket.cdi.validation;

import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.metadata.MethodDescriptor;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.function.Supplier;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/**
 * The validator of one web application: that of its CDI container, else that of its naming context, else one that is made for it when the
 * first constraint shows up.
 */
final class BeanValidation {

    private static final Logger LOG = System.getLogger(BeanValidation.class.getName());

    /** {@code null} if the container has none. */
    private final ValidatorFactory ofContainer;

    private final Supplier<ValidatorFactory> builder;

    /** Guarded by this; {@code null} until it is needed. */
    private ValidatorFactory own;

    /** Guarded by this. */
    private boolean missing;

    BeanValidation(BeanManager beans) {
        this(ofBeans(beans).or(BeanValidation::ofNaming), Validation::buildDefaultValidatorFactory);
    }

    BeanValidation(Optional<ValidatorFactory> ofContainer, Supplier<ValidatorFactory> builder) {
        this.ofContainer = ofContainer.orElse(null);
        this.builder = builder;
    }

    /** {@code declares}: whether constraints are seen on the method itself. */
    Optional<ValidatedMethod> method(ValidatedSignature signature, boolean declares) {
        return factory(signature, declares).flatMap(factory -> {
            Validator validator = factory.getValidator();
            MethodDescriptor constraints = validator
                    .getConstraintsForClass(signature.beanClass())
                    .getConstraintsForMethod(
                            signature.method().getName(), signature.method().getParameterTypes());
            return Optional.ofNullable(constraints)
                    .map(found -> new ValidatedMethod(
                            validator, new Messages(factory.getMessageInterpolator()), signature, found));
        });
    }

    private synchronized Optional<ValidatorFactory> factory(ValidatedSignature signature, boolean declares) {
        if (ofContainer == null && own == null && declares && !missing) {
            build(signature);
        }
        return Optional.ofNullable(ofContainer == null ? own : ofContainer);
    }

    private void build(ValidatedSignature signature) {
        try {
            own = builder.get();
        } catch (ValidationException e) {
            missing = true;
            LOG.log(
                    Level.WARNING,
                    () -> "RS-0258 " + signature
                            + " has constraints, and there is no Bean Validation to check them: found"
                            + " no ValidatorFactory among the beans, in java:comp and by Validation; allowed: handlers"
                            + " without constraints; write a dependency on a validator, such as hibernate-validator",
                    e);
        }
    }

    synchronized void close() {
        if (own != null) {
            own.close();
            own = null;
        }
    }

    private static Optional<ValidatorFactory> ofBeans(BeanManager beans) {
        Instance<ValidatorFactory> factories = beans.createInstance().select(ValidatorFactory.class);
        return factories.isResolvable() ? Optional.of(factories.get()) : Optional.empty();
    }

    private static Optional<ValidatorFactory> ofNaming() {
        try {
            return Optional.of((ValidatorFactory) new InitialContext().lookup("java:comp/ValidatorFactory"));
        } catch (NamingException | LinkageError e) {
            return Optional.empty();
        }
    }
}
