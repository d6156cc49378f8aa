package io.rainsocket.cdi.validation;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import jakarta.validation.metadata.CascadableDescriptor;
import jakarta.validation.metadata.ContainerDescriptor;
import jakarta.validation.metadata.ElementDescriptor;
import jakarta.validation.metadata.MethodDescriptor;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Set;
import java.util.concurrent.CompletionStage;

/**
 * A handler method with constraints. Where the container validates calls by an interceptor of its own, only its findings are taken over:
 * the constraints are not checked twice.
 */
public final class ValidatedMethod {

    private static final MethodType CALL = MethodType.methodType(Object.class, Object.class, Object[].class);

    private final Validator validator;
    private final Messages messages;
    private final ValidatedSignature signature;
    private final boolean ofParameters;
    private final boolean ofResult;
    private final boolean ofLaterResult;

    ValidatedMethod(
            Validator validator, Messages messages, ValidatedSignature signature, MethodDescriptor constraints) {
        this.validator = validator;
        this.messages = messages;
        this.signature = signature;
        ofParameters = constraints.getCrossParameterDescriptor().hasConstraints()
                || constraints.getParameterDescriptors().stream().anyMatch(ValidatedMethod::isConstrained);
        ofResult = isConstrained(constraints.getReturnValueDescriptor());
        ofLaterResult = constraints.getReturnValueDescriptor().isCascaded()
                && CompletionStage.class.isAssignableFrom(signature.method().getReturnType());
    }

    /** With the elements of containers, which Hibernate Validator's {@code hasConstrainedParameters()} leaves out. */
    private static <D extends ElementDescriptor & CascadableDescriptor & ContainerDescriptor> boolean isConstrained(
            D descriptor) {
        return descriptor.hasConstraints()
                || descriptor.isCascaded()
                || !descriptor.getConstrainedContainerElementTypes().isEmpty();
    }

    /**
     * Checks arguments before a call, and the result after it.
     *
     * @param call takes the instance and the array of arguments
     * @return takes the same; throws an {@link io.rainsocket.cdi.check.InvalidCallException} if it is invalid
     */
    public MethodHandle around(MethodHandle call) {
        return MethodHandles.insertArguments(
                bound(
                        signature.byContainer() ? "callContainer" : "validateAndCall",
                        CALL.insertParameterTypes(0, MethodHandle.class)),
                0,
                call);
    }

    /**
     * Checks arguments and does not call.
     *
     * @return takes the instance and the array of arguments, returns {@code null}
     */
    public MethodHandle alone() {
        return bound("validate", CALL);
    }

    private MethodHandle bound(String name, MethodType type) {
        try {
            return MethodHandles.lookup().bind(this, name, type);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(name, e);
        }
    }

    private Object validate(Object instance, Object[] arguments) {
        if (ofParameters) {
            refuse(validator.forExecutables().validateParameters(instance, signature.method(), arguments), false);
        }
        return null;
    }

    private Object validateAndCall(MethodHandle call, Object instance, Object[] arguments) throws Throwable {
        validate(instance, arguments);
        Object result = (Object) call.invokeExact(instance, arguments);
        if (ofResult) {
            refuse(validator.forExecutables().validateReturnValue(instance, signature.method(), result), true);
        }
        return later(result);
    }

    private Object callContainer(MethodHandle call, Object instance, Object[] arguments) throws Throwable {
        try {
            return later((Object) call.invokeExact(instance, arguments));
        } catch (Exception e) {
            ConstraintViolationException found = violations(e);
            if (found == null) {
                throw e;
            }
            Set<ConstraintViolation<?>> violations = found.getConstraintViolations();
            throw invalid(violations, violations.stream().anyMatch(signature::isOfResult));
        }
    }

    /** What an interceptor has found of this very call, {@code null} if the failure is another; EJB containers put something around it. */
    private ConstraintViolationException violations(Exception failure) {
        Throwable inner = failure.getClass().getName().startsWith("jakarta.ejb.") ? failure.getCause() : failure;
        return inner instanceof ConstraintViolationException found
                        && found.getConstraintViolations() != null
                        && found.getConstraintViolations().stream().anyMatch(signature::isViolatedBy)
                ? found
                : null;
    }

    /** What a stage completes with is nothing that validators look at. */
    private Object later(Object result) {
        return ofLaterResult && result instanceof CompletionStage<?> stage
                ? stage.thenApply(this::validateLater)
                : result;
    }

    private Object validateLater(Object value) {
        if (value != null) {
            Set<ConstraintViolation<Object>> violations = validator.validate(value);
            if (!violations.isEmpty()) {
                throw new InvalidCall(
                        violations, violation -> ClientPath.ofResult(violation.getPropertyPath()), messages, true);
            }
        }
        return value;
    }

    private void refuse(Set<? extends ConstraintViolation<?>> violations, boolean result) {
        if (!violations.isEmpty()) {
            throw invalid(violations, result);
        }
    }

    private InvalidCall invalid(Set<? extends ConstraintViolation<?>> violations, boolean result) {
        return new InvalidCall(
                violations, violation -> ClientPath.ofCall(violation.getPropertyPath(), signature), messages, result);
    }
}
