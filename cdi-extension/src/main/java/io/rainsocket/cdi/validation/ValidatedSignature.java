package io.rainsocket.cdi.validation;

import io.rainsocket.cdi.parameter.Parameter;
import io.rainsocket.cdi.parameter.TypeNames;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/**
 * A handler method as violations name it.
 *
 * @param beanClass the class of the bean, which may have inherited the method
 * @param method the method
 * @param parameters what its parameters are bound to
 * @param byContainer whether an interceptor of the container validates its calls
 */
record ValidatedSignature(Class<?> beanClass, Method method, List<Parameter> parameters, boolean byContainer) {

    /** Whether a violation is about a call of this method, not about one that the method itself has made. */
    boolean isViolatedBy(ConstraintViolation<?> violation) {
        Path.Node first = violation.getPropertyPath().iterator().next();
        return beanClass.isAssignableFrom(violation.getRootBeanClass())
                && first.getKind() == ElementKind.METHOD
                && first.getName().equals(method.getName())
                && first.as(Path.MethodNode.class)
                        .getParameterTypes()
                        .equals(Arrays.asList(method.getParameterTypes()));
    }

    /** Whether a violation of this method is about what it has returned. */
    boolean isOfResult(ConstraintViolation<?> violation) {
        Iterator<Path.Node> nodes = violation.getPropertyPath().iterator();
        nodes.next();
        return nodes.hasNext() && nodes.next().getKind() == ElementKind.RETURN_VALUE;
    }

    /**
     * What a client calls the argument of a parameter.
     *
     * @param parameter its node in a violation's path
     * @return the argument's position, the parameter's name if it is bound to no argument
     */
    String argument(Path.ParameterNode parameter) {
        int index = parameters.get(parameter.getParameterIndex()).index();
        return index < 0 ? parameter.getName() : Integer.toString(index);
    }

    /** Whether the client sends nothing else, so that paths need not begin with the argument. */
    boolean isOnlyArgument(Path.ParameterNode parameter) {
        return parameters.get(parameter.getParameterIndex()).index() >= 0
                && parameters.stream().filter(each -> each.index() >= 0).count() == 1;
    }

    @Override
    public String toString() {
        return TypeNames.of(beanClass, method);
    }
}
