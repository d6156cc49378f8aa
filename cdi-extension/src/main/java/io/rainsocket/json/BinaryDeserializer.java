package io.rainsocket.json;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.bind.serializer.DeserializationContext;
import jakarta.json.bind.serializer.JsonbDeserializer;
import jakarta.json.stream.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.function.Function;

/** Reads placeholders inside of beans. JSON-B finds deserializers by the type that their class names. */
abstract sealed class BinaryDeserializer<T> implements JsonbDeserializer<T> {

    private final BinaryScope scope;
    private final Function<byte[], T> wrap;

    private BinaryDeserializer(BinaryScope scope, Function<byte[], T> wrap) {
        this.scope = scope;
        this.wrap = wrap;
    }

    static JsonbDeserializer<?>[] all(BinaryScope scope) {
        return new JsonbDeserializer<?>[] {new OfBytes(scope), new OfBuffer(scope), new OfStream(scope)};
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context, Type type) {
        JsonValue value = parser.getValue();
        if (value == JsonValue.NULL) {
            return null;
        }
        if (!(value instanceof JsonObject object)) {
            throw ScalarReader.unfit(value.toString(), "a binary value");
        }
        Map<String, Object> placeholder = Map.of(
                Placeholder.MARK, object.getBoolean(Placeholder.MARK, false),
                Placeholder.NUMBER, object.getInt(Placeholder.NUMBER, -1));
        return wrap.apply(Placeholder.bytes(placeholder, scope.attachments()));
    }

    static final class OfBytes extends BinaryDeserializer<byte[]> {
        OfBytes(BinaryScope scope) {
            super(scope, byte[]::clone);
        }
    }

    static final class OfBuffer extends BinaryDeserializer<ByteBuffer> {
        OfBuffer(BinaryScope scope) {
            super(scope, bytes -> ByteBuffer.wrap(bytes).asReadOnlyBuffer());
        }
    }

    static final class OfStream extends BinaryDeserializer<InputStream> {
        OfStream(BinaryScope scope) {
            super(scope, ByteArrayInputStream::new);
        }
    }
}
