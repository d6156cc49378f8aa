package io.rainsocket.json;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a record is taken apart and put together. Records need not be public, which JSON-B's reference implementation asks for.
 *
 * @param type the record's class
 * @param constructor takes the array of all components
 * @param components in the order of their declaration
 */
record RecordShape(Class<?> type, MethodHandle constructor, List<Component> components) {

    /**
     * One component.
     *
     * @param name also the property's name
     * @param type what it is bound to
     * @param accessor takes the record
     */
    record Component(String name, Type type, MethodHandle accessor) {}

    /** Whether a class is a record and no annotation of JSON-B changes how it looks; only then it is ours to map. */
    static boolean fits(Class<?> type) {
        return type.isRecord()
                && type.getTypeParameters().length == 0
                && annotated(type).noneMatch(RecordShape::isAnnotatedForJsonb);
    }

    static RecordShape of(Class<?> type) {
        try {
            RecordComponent[] components = type.getRecordComponents();
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            MethodHandle handle =
                    MethodHandles.lookup().unreflectConstructor(constructor).asFixedArity();
            Component[] parts = new Component[components.length];
            for (int i = 0; i < parts.length; i++) {
                parts[i] = component(components[i]);
            }
            return new RecordShape(
                    type,
                    handle.asType(handle.type().generic()).asSpreader(Object[].class, parts.length),
                    List.of(parts));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("RS-0708 the record " + type.getName() + " is not accessible", e);
        }
    }

    /**
     * Creates a record.
     *
     * @param values fit the components
     * @return the record
     * @throws IllegalArgumentException if its constructor refuses them
     */
    Object create(Object[] values) {
        try {
            return (Object) constructor.invokeExact(values);
        } catch (Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalArgumentException("RS-0702 the record " + type.getName() + " refuses its values", e);
        }
    }

    /** The value of a component. */
    Object value(Component component, Object owner) {
        try {
            return (Object) component.accessor.invokeExact(owner);
        } catch (Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalArgumentException("RS-0706 " + type.getName() + "." + component.name + "() failed", e);
        }
    }

    private static Component component(RecordComponent component) throws IllegalAccessException {
        Method accessor = component.getAccessor();
        accessor.setAccessible(true);
        MethodHandle handle = MethodHandles.lookup().unreflect(accessor);
        return new Component(
                component.getName(),
                component.getGenericType(),
                handle.asType(handle.type().generic()));
    }

    private static Stream<AnnotatedElement> annotated(Class<?> type) {
        Stream<AnnotatedElement> members = Stream.<AnnotatedElement[]>of(
                        type.getDeclaredConstructors(), type.getDeclaredMethods(), type.getRecordComponents())
                .flatMap(Arrays::stream);
        Stream<AnnotatedElement> parameters = Arrays.stream(type.getDeclaredConstructors())
                .flatMap(constructor -> Arrays.stream(constructor.getParameters()));
        Stream<AnnotatedElement> around =
                type.getPackage() == null ? Stream.of(type) : Stream.of(type, type.getPackage());
        return Stream.of(around, members, parameters, Arrays.stream(type.getDeclaredFields()))
                .flatMap(elements -> elements);
    }

    private static boolean isAnnotatedForJsonb(AnnotatedElement element) {
        return Arrays.stream(element.getAnnotations())
                .anyMatch(annotation -> annotation.annotationType().getName().startsWith("jakarta.json.bind."));
    }
}
