package io.rainsocket.cdi;

import io.rainsocket.cdi.parameter.HandlerKind;
import jakarta.enterprise.inject.spi.AnnotatedMethod;
import jakarta.enterprise.inject.spi.AnnotatedType;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A method with at least one of the handler annotations, as it was found.
 *
 * @param method the method
 * @param annotations all that it carries, with what CDI extensions have added
 */
record DeclaredHandler(Method method, Collection<Annotation> annotations) {

    private static final Comparator<DeclaredHandler> BY_NAME = Comparator.<DeclaredHandler, String>comparing(
                    handler -> handler.method().getName())
            .thenComparing(handler -> handler.method().toString());

    <A extends Annotation> A annotation(Class<A> type) {
        return annotations.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElse(null);
    }

    /** What it is declared to be called for; more than one is a mistake. */
    List<HandlerKind> kinds() {
        return Arrays.stream(HandlerKind.values())
                .filter(kind -> annotation(kind.annotation()) != null)
                .toList();
    }

    /** Whether the class or one that it extends has any, without a close look. */
    static boolean anyIn(AnnotatedType<?> type) {
        return type.getMethods().stream().anyMatch(method -> Arrays.stream(HandlerKind.values())
                .anyMatch(kind -> method.isAnnotationPresent(kind.annotation())));
    }

    /**
     * Finds those of a class, of its superclasses and of its interfaces, but those that were overridden. An overriding method is a
     * handler only if it carries the annotation itself.
     *
     * @return superclasses first, within a class by name, so that the order does not change from run to run
     */
    static List<DeclaredHandler> of(AnnotatedType<?> type, TypeVariables variables) {
        Map<Method, Collection<Annotation>> annotations = new HashMap<>();
        for (AnnotatedMethod<?> method : type.getMethods()) {
            annotations.put(method.getJavaMember(), method.getAnnotations());
        }
        List<DeclaredHandler> found = new ArrayList<>();
        Set<String> overriding = new LinkedHashSet<>();
        for (Class<?> level : hierarchy(type.getJavaClass())) {
            List<DeclaredHandler> here = new ArrayList<>();
            for (Method method : level.getDeclaredMethods()) {
                if (isOwn(method) && overriding.add(signature(method, variables))) {
                    here.add(new DeclaredHandler(
                            method, annotations.getOrDefault(method, List.of(method.getAnnotations()))));
                }
            }
            here.removeIf(handler -> handler.kinds().isEmpty());
            here.sort(BY_NAME);
            found.addAll(0, here);
        }
        return found;
    }

    /** Compilers add methods and copy annotations to them. */
    private static boolean isOwn(Method method) {
        return !method.isSynthetic() && !(method.getDeclaringClass().isInterface() && !method.isDefault());
    }

    /** The same for methods of which one overrides the other; private and static ones override nothing. */
    private static String signature(Method method, TypeVariables variables) {
        String parameters = Arrays.toString(Arrays.stream(method.getGenericParameterTypes())
                .map(variables::erase)
                .toArray());
        boolean alone = Modifier.isPrivate(method.getModifiers()) || Modifier.isStatic(method.getModifiers());
        return (alone ? method.getDeclaringClass().getName() + "#" : "") + method.getName() + parameters;
    }

    private static Set<Class<?>> hierarchy(Class<?> type) {
        Set<Class<?>> levels = new LinkedHashSet<>();
        for (Class<?> level = type; level != null && level != Object.class; level = level.getSuperclass()) {
            levels.add(level);
        }
        for (Class<?> level : List.copyOf(levels)) {
            addInterfaces(level, levels);
        }
        return levels;
    }

    private static void addInterfaces(Class<?> type, Set<Class<?>> levels) {
        for (Class<?> parent : type.getInterfaces()) {
            levels.add(parent);
            addInterfaces(parent, levels);
        }
    }
}
