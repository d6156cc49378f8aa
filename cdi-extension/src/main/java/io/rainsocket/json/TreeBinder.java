package io.rainsocket.json;

import io.rainsocket.core.protocol.JsonText;
import java.lang.reflect.Array;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Binds plain Java values to records, and to collections, maps, arrays and optionals of them. Any thread may use it.
 *
 * <p>Asks for the classes that {@link TreeReader} creates: the JVM answers for a class much faster than for an interface.
 *
 * <p>Recurses, which the limit of {@link Nesting} and the depth of the types keep within bounds.
 */
final class TreeBinder {

    private final RecordShapes records;
    private final PlainReaders plain;
    private final JsonbPayloadMapper mapper;

    TreeBinder(RecordShapes records, PlainReaders plain, JsonbPayloadMapper mapper) {
        this.records = records;
        this.plain = plain;
        this.mapper = mapper;
    }

    /** Whether a type is a record of ours, or holds some: only then the way over the tree is better than JSON-B's own. */
    boolean isFor(Type type) {
        if (type instanceof ParameterizedType generic) {
            return isContainer(generic)
                    && isFor(generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1]);
        }
        return type instanceof Class<?> plainClass
                && (plainClass.isArray()
                        ? isFor(plainClass.getComponentType())
                        : records.of(plainClass).isPresent());
    }

    /**
     * Binds a value.
     *
     * @param value what {@link TreeReader} gives
     * @param type any type; what is neither plain nor a record is left to JSON-B
     * @return the value, {@code null} for null, or what stands for it in primitives and optionals
     * @throws IllegalArgumentException if the value does not fit
     */
    Object bind(Object value, Type type) {
        if (type instanceof WildcardType wildcard) {
            return bind(value, wildcard.getUpperBounds()[0]);
        }
        if (type instanceof ParameterizedType generic && isContainer(generic)) {
            return container(value, (Class<?>) generic.getRawType(), generic.getActualTypeArguments());
        }
        if (!(type instanceof Class<?> target)) {
            return value == null ? null : mapper.rebind(value, type);
        }
        if (value == null) {
            return target.isPrimitive() ? Array.get(Array.newInstance(target, 1), 0) : null;
        }
        return isBound(value, target) ? value : bindTo(target, value);
    }

    /** Most values need nothing more. */
    private static boolean isBound(Object value, Class<?> target) {
        return target.isInstance(value)
                || target == int.class && value instanceof Integer
                || target == boolean.class && value instanceof Boolean;
    }

    private Object bindTo(Class<?> target, Object value) {
        Optional<RecordShape> shape = records.of(target);
        if (shape.isPresent()) {
            return record(value, shape.get());
        }
        if (target.isArray() && target != byte[].class) {
            return array(value, target.getComponentType());
        }
        return other(value, target);
    }

    private Object record(Object value, RecordShape shape) {
        Map<?, ?> object = asObject(value);
        Object[] values = new Object[shape.components().size()];
        for (int i = 0; i < values.length; i++) {
            RecordShape.Component component = shape.components().get(i);
            values[i] = bind(object.get(component.name()), component.type());
        }
        return shape.create(values);
    }

    private Object container(Object value, Class<?> raw, Type[] arguments) {
        if (raw == Optional.class) {
            return Optional.ofNullable(bind(value, arguments[0]));
        }
        if (value == null) {
            return null;
        }
        if (raw == Map.class) {
            Map<?, ?> object = asObject(value);
            Map<Object, Object> bound = new LinkedHashMap<>();
            object.forEach((name, element) -> bound.put(name, bind(element, arguments[1])));
            return bound;
        }
        Collection<Object> values = raw == Set.class ? new LinkedHashSet<>() : new ArrayList<>();
        List<?> array = asArray(value);
        array.forEach(element -> values.add(bind(element, arguments[0])));
        return values;
    }

    private Object array(Object value, Class<?> component) {
        List<?> values = asArray(value);
        Object array = Array.newInstance(component, values.size());
        for (int i = 0; i < values.size(); i++) {
            Array.set(array, i, bind(values.get(i), component));
        }
        return array;
    }

    /** Scalars are bound as they are outside of records; everything else as JSON-B does it. */
    private Object other(Object value, Class<?> target) {
        PlainReaders.PlainReader reader = plain.of(target);
        if (reader != null && (value instanceof Number || value instanceof Boolean)) {
            return reader.read(value.toString(), List.of());
        }
        if (reader != null && value instanceof String text) {
            StringBuilder json = new StringBuilder(text.length() + 2);
            JsonText.appendString(json, text);
            return reader.read(json.toString(), List.of());
        }
        return mapper.rebind(value, target);
    }

    private static boolean isContainer(ParameterizedType type) {
        Type raw = type.getRawType();
        return raw == List.class
                || raw == Optional.class
                || raw == Set.class
                || raw == Collection.class
                || raw == Iterable.class
                || raw == Map.class && type.getActualTypeArguments()[0] == String.class;
    }

    private static Map<?, ?> asObject(Object value) {
        if (value instanceof LinkedHashMap<?, ?> object) {
            return object;
        }
        throw unfit(value, "an object");
    }

    private static List<?> asArray(Object value) {
        if (value instanceof ArrayList<?> array) {
            return array;
        }
        throw unfit(value, "an array");
    }

    private static IllegalArgumentException unfit(Object value, String allowed) {
        return new IllegalArgumentException(
                "RS-0702 found a " + value.getClass().getSimpleName() + "; allowed: " + allowed);
    }
}
