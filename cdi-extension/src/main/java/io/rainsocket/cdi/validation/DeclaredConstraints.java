package io.rainsocket.cdi.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Valid;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;

/** Looks for constraints with nothing but reflection, to tell an application that it needs a validator. */
final class DeclaredConstraints {

    private DeclaredConstraints() {}

    static boolean anyIn(Method method) {
        return anyOn(method)
                || anyOn(method.getAnnotatedReturnType())
                || Arrays.stream(method.getParameters()).anyMatch(DeclaredConstraints::anyIn);
    }

    private static boolean anyIn(Parameter parameter) {
        return anyOn(parameter) || anyOn(parameter.getAnnotatedType());
    }

    private static boolean anyOn(AnnotatedType type) {
        return anyOn((AnnotatedElement) type)
                || type instanceof AnnotatedParameterizedType generic
                        && Arrays.stream(generic.getAnnotatedActualTypeArguments())
                                .anyMatch(DeclaredConstraints::anyOn);
    }

    private static boolean anyOn(AnnotatedElement element) {
        return Arrays.stream(element.getAnnotations()).anyMatch(DeclaredConstraints::isConstraint);
    }

    private static boolean isConstraint(Annotation annotation) {
        return annotation instanceof Valid || annotation.annotationType().isAnnotationPresent(Constraint.class);
    }
}
