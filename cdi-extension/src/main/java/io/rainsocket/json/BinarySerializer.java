package io.rainsocket.json;

import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.List;

/** Writes placeholders for binary values inside of beans. JSON-B finds serializers by the type that their class names. */
abstract sealed class BinarySerializer<T> implements JsonbSerializer<T> {

    private final BinaryScope scope;

    private BinarySerializer(BinaryScope scope) {
        this.scope = scope;
    }

    static JsonbSerializer<?>[] all(BinaryScope scope) {
        return new JsonbSerializer<?>[] {new OfBytes(scope), new OfBuffer(scope), new OfStream(scope)};
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializationContext context) {
        List<byte[]> attachments = scope.attachments();
        generator
                .writeStartObject()
                .write(Placeholder.MARK, true)
                .write(Placeholder.NUMBER, attachments.size())
                .writeEnd();
        attachments.add(Binary.copy(value));
    }

    static final class OfBytes extends BinarySerializer<byte[]> {
        OfBytes(BinaryScope scope) {
            super(scope);
        }
    }

    static final class OfBuffer extends BinarySerializer<ByteBuffer> {
        OfBuffer(BinaryScope scope) {
            super(scope);
        }
    }

    static final class OfStream extends BinarySerializer<InputStream> {
        OfStream(BinaryScope scope) {
            super(scope);
        }
    }
}
