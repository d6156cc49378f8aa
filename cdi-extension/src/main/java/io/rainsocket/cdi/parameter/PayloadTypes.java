package io.rainsocket.cdi.parameter;

import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.stream.Stream;

/**
 * Tells, as far as a look at the type can, whether JSON can be bound to it.
 *
 * <p>Where a class or one of its constructors or methods carries an annotation of a JSON library (its name starts with {@code Json}),
 * the library is trusted to know how.
 */
public final class PayloadTypes {

    /** The interfaces and abstract classes that every JSON library binds to. */
    private static final Set<Class<?>> ABSTRACT = Set.of(
            Object.class,
            Number.class,
            CharSequence.class,
            InputStream.class,
            ByteBuffer.class,
            Iterable.class,
            Collection.class,
            List.class,
            Set.class,
            SortedSet.class,
            NavigableSet.class,
            Queue.class,
            Deque.class,
            Map.class,
            SortedMap.class,
            NavigableMap.class);

    private final boolean anyClass;

    /**
     * Creates one.
     *
     * @param anyClass whether the application brings its own mapper, of which nobody knows what it can do
     */
    public PayloadTypes(boolean anyClass) {
        this.anyClass = anyClass;
    }

    /**
     * Looks for a reason why JSON cannot be bound to a type.
     *
     * @param type any type
     * @return for a message, such as {@code the interface Shape}; empty if there is none
     */
    public Optional<String> objection(Type type) {
        if (type instanceof Class<?> plain) {
            return objectionTo(plain);
        }
        if (type instanceof GenericArrayType array) {
            return objection(array.getGenericComponentType());
        }
        if (type instanceof ParameterizedType generic) {
            return Stream.concat(Stream.of(generic.getRawType()), Arrays.stream(generic.getActualTypeArguments()))
                    .map(this::objection)
                    .flatMap(Optional::stream)
                    .findFirst();
        }
        return Optional.of("the type variable " + type.getTypeName() + ", which nothing gives a type");
    }

    private Optional<String> objectionTo(Class<?> type) {
        if (type.isArray()) {
            return objectionTo(type.getComponentType());
        }
        if (anyClass || isLeftToTheLibrary(type)) {
            return Optional.empty();
        }
        String name = TypeNames.of(type);
        if (type.isAnnotation() || type.isInterface()) {
            return Optional.of("the interface " + name);
        }
        if (Modifier.isAbstract(type.getModifiers())) {
            return Optional.of("the abstract class " + name);
        }
        if (type.isMemberClass() && !Modifier.isStatic(type.getModifiers())) {
            return Optional.of("the inner class " + name + ", which is not static");
        }
        if (!type.isRecord() && !Modifier.isPublic(type.getModifiers())) {
            return Optional.of("the class " + name + ", which is not public");
        }
        return isCreatable(type)
                ? Optional.empty()
                : Optional.of("the class " + name + " without a constructor to bind to");
    }

    private static boolean isLeftToTheLibrary(Class<?> type) {
        return type.isPrimitive()
                || type.isEnum()
                || ABSTRACT.contains(type)
                || type.getName().startsWith("jakarta.json.")
                || type.getName().startsWith("java.") && !type.isInterface()
                || hasJsonAnnotation(type);
    }

    private static boolean isCreatable(Class<?> type) {
        return type.isRecord()
                || Arrays.stream(type.getDeclaredConstructors())
                        .anyMatch(constructor -> constructor.getParameterCount() == 0 || hasJsonAnnotation(constructor))
                || Arrays.stream(type.getDeclaredMethods()).anyMatch(PayloadTypes::hasJsonAnnotation);
    }

    private static boolean hasJsonAnnotation(AnnotatedElement element) {
        return Arrays.stream(element.getAnnotations())
                .map(Annotation::annotationType)
                .anyMatch(annotation -> annotation.getSimpleName().startsWith("Json"));
    }
}
