package io.rainsocket.json;

import io.rainsocket.spi.PayloadMapper;
import jakarta.json.bind.JsonbConfig;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Maps payloads with the platform's JSON-B and JSON-P.
 *
 * <p>Strings, numbers, maps, lists, binary and JSON-P values are read and written without JSON-B, to the types that {@link
 * io.rainsocket.Arguments} names. So are records, public or not, unless they carry annotations of JSON-B; their properties keep the
 * order of the components, and {@code null} ones are left out. Everything else is mapped by JSON-B in its default configuration, which
 * may ask for public classes. What is nested deeper than 500 levels is refused. {@code byte[]} values are copies, {@code ByteBuffer}s are read-only.
 *
 * <p>There is one mapper for a web application; any thread may use it.
 */
public final class JsonbPayloadMapper implements PayloadMapper, AutoCloseable {

    private final BinaryScope scope = new BinaryScope();
    private final JsonLibrary library;
    private final PlainReaders plain;
    private final RecordShapes records = new RecordShapes();
    private final TreeBinder binder;

    /**
     * Looks up JSON-P and JSON-B with the class loader of the thread.
     *
     * @throws IllegalStateException if one is missing
     */
    public JsonbPayloadMapper() {
        library = new JsonLibrary(new JsonbConfig()
                .withSerializers(BinarySerializer.all(scope))
                .withDeserializers(BinaryDeserializer.all(scope)));
        plain = new PlainReaders(library);
        binder = new TreeBinder(records, plain, this);
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the text does not fit the type; the message does not tell what is in it
     */
    @Override
    public Object read(String json, Type type, List<byte[]> attachments) {
        String text = json.strip();
        Nesting.check(text);
        Type optional = inOptional(type);
        if (optional != null) {
            return Optional.ofNullable(read(text, optional, attachments));
        }
        if (text.equals("null")) {
            return null;
        }
        try {
            return readValue(text, type, attachments);
        } catch (StackOverflowError e) {
            throw new IllegalArgumentException("RS-0701 the value is nested too deep for " + type.getTypeName(), e);
        }
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the value cannot be written
     */
    @Override
    public void write(Object value, StringBuilder out, List<byte[]> attachments) {
        try {
            new ValueWriter(this, records, out, attachments).write(value);
        } catch (StackOverflowError e) {
            throw new IllegalArgumentException("RS-0701 the value is nested too deep; does it hold itself?", e);
        }
    }

    /** Writes a value that is none of the plain ones. */
    void unbind(Object value, StringBuilder out, List<byte[]> attachments) {
        try {
            out.append(scope.call(attachments, () -> library.jsonb().toJson(value)));
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(
                    "RS-0706 a " + value.getClass().getName()
                            + " cannot be written as JSON; allowed: records, and public classes without cycles",
                    e);
        }
    }

    /** Gives back what JSON-B holds; the mapper is of no use afterwards. */
    @Override
    public void close() {
        library.close();
    }

    /** Binds plain Java values by JSON-B. */
    Object rebind(Object tree, Type type) {
        StringBuilder json = new StringBuilder();
        List<byte[]> attachments = new ArrayList<>();
        write(tree, json, attachments);
        PlainReaders.PlainReader reader = plain.of(type);
        return reader != null ? reader.read(json.toString(), attachments) : bind(json.toString(), type, attachments);
    }

    private Object readValue(String json, Type type, List<byte[]> attachments) {
        PlainReaders.PlainReader reader = plain.of(type);
        if (reader != null) {
            return reader.read(json, attachments);
        }
        return binder.isFor(type)
                ? binder.bind(plain.of(Object.class).read(json, attachments), type)
                : bind(json, type, attachments);
    }

    private Object bind(String json, Type type, List<byte[]> attachments) {
        try {
            return scope.call(attachments, () -> library.jsonb().fromJson(json, type));
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("RS-0702 JSON-B cannot bind the value to " + type.getTypeName(), e);
        }
    }

    /** What an {@code Optional} holds, {@code null} for other types. */
    private static Type inOptional(Type type) {
        if (type instanceof ParameterizedType generic && generic.getRawType() == Optional.class) {
            return generic.getActualTypeArguments()[0];
        }
        return type == Optional.class ? Object.class : null;
    }
}
