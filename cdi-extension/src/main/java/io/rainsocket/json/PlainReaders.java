package io.rainsocket.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The types that are read without JSON-B, each with what reads it. Immutable, any thread may use it. */
final class PlainReaders {

    /** Reads any JSON but null. */
    @FunctionalInterface
    interface PlainReader {
        Object read(String json, List<byte[]> attachments);
    }

    private final JsonLibrary library;
    private final Map<Class<?>, PlainReader> byType = new HashMap<>();

    PlainReaders(JsonLibrary library) {
        this.library = library;
        addScalars();
        addNumbers();
        addBinary();
        byType.put(Object.class, this::any);
        byType.put(Map.class, this::object);
        Stream.<Class<?>>of(List.class, Collection.class, Iterable.class)
                .forEach(type -> byType.put(type, this::array));
        Stream.<Class<?>>of(
                        JsonValue.class,
                        JsonStructure.class,
                        JsonObject.class,
                        JsonArray.class,
                        JsonString.class,
                        JsonNumber.class)
                .forEach(type -> byType.put(type, (json, attachments) -> jsonValue(json, type)));
    }

    /** What reads a type, {@code null} if that is left to JSON-B. */
    PlainReader of(Type type) {
        if (type instanceof ParameterizedType generic) {
            return holdsAnything(generic) ? byType.get(generic.getRawType()) : null;
        }
        return type instanceof Class<?> ? byType.get(type) : null;
    }

    private void addScalars() {
        byType.put(String.class, (json, attachments) -> ScalarReader.string(json));
        byType.put(CharSequence.class, (json, attachments) -> ScalarReader.string(json));
        add(boolean.class, Boolean.class, (json, attachments) -> ScalarReader.bool(json));
        add(char.class, Character.class, (json, attachments) -> ScalarReader.character(json));
    }

    private void addNumbers() {
        add(int.class, Integer.class, (json, attachments) ->
                (int) ScalarReader.whole(json, Integer.MIN_VALUE, Integer.MAX_VALUE));
        add(long.class, Long.class, (json, attachments) -> ScalarReader.whole(json, Long.MIN_VALUE, Long.MAX_VALUE));
        add(short.class, Short.class, (json, attachments) ->
                (short) ScalarReader.whole(json, Short.MIN_VALUE, Short.MAX_VALUE));
        add(byte.class, Byte.class, (json, attachments) ->
                (byte) ScalarReader.whole(json, Byte.MIN_VALUE, Byte.MAX_VALUE));
        add(double.class, Double.class, (json, attachments) -> ScalarReader.floating(json));
        add(float.class, Float.class, (json, attachments) -> ScalarReader.floating(json)
                .floatValue());
        byType.put(Number.class, (json, attachments) -> ScalarReader.number(json));
        byType.put(BigDecimal.class, (json, attachments) -> ScalarReader.decimal(json));
        byType.put(BigInteger.class, (json, attachments) -> ScalarReader.integer(json));
    }

    private void addBinary() {
        byType.put(byte[].class, (json, attachments) -> bytes(json, attachments).clone());
        byType.put(ByteBuffer.class, (json, attachments) -> ByteBuffer.wrap(bytes(json, attachments))
                .asReadOnlyBuffer());
        byType.put(InputStream.class, (json, attachments) -> new ByteArrayInputStream(bytes(json, attachments)));
    }

    private void add(Class<?> primitive, Class<?> box, PlainReader reader) {
        byType.put(primitive, reader);
        byType.put(box, reader);
    }

    private Object any(String json, List<byte[]> attachments) {
        return switch (json.charAt(0)) {
            case '{', '[' -> TreeReader.read(json, attachments);
            case '"' -> ScalarReader.string(json);
            case 't', 'f' -> ScalarReader.bool(json);
            default -> ScalarReader.number(json);
        };
    }

    private Object object(String json, List<byte[]> attachments) {
        if (json.charAt(0) == '{' && any(json, attachments) instanceof Map<?, ?> map) {
            return map;
        }
        throw ScalarReader.unfit(json, "an object");
    }

    private Object array(String json, List<byte[]> attachments) {
        if (json.charAt(0) != '[') {
            throw ScalarReader.unfit(json, "an array");
        }
        return any(json, attachments);
    }

    /** The attachment that a placeholder stands for, itself. */
    private byte[] bytes(String json, List<byte[]> attachments) {
        if (json.charAt(0) != '{') {
            throw ScalarReader.unfit(json, "a binary value");
        }
        return Placeholder.bytes((Map<?, ?>) TreeReader.read(json, List.of()), attachments);
    }

    private Object jsonValue(String json, Class<?> type) {
        JsonValue value = library.value(json);
        if (!type.isInstance(value)) {
            throw ScalarReader.unfit(json, "what a " + type.getSimpleName() + " can be");
        }
        return value;
    }

    /** Whether it is {@code Map<String, Object>}, {@code List<Object>} or the like. */
    private static boolean holdsAnything(ParameterizedType generic) {
        Type[] arguments = generic.getActualTypeArguments();
        if (generic.getRawType() == Map.class) {
            return arguments[0] == String.class && arguments[1] == Object.class;
        }
        return arguments[0] == Object.class;
    }
}
