package io.rainsocket.core.socket;

import io.rainsocket.ArgumentException;
import io.rainsocket.Arguments;
import io.rainsocket.core.protocol.PacketData;
import io.rainsocket.spi.Payload;
import io.rainsocket.spi.PayloadMapper;
import java.lang.reflect.Type;

/** Binds what came in when it is asked for. */
record ReceivedArguments(PacketData data, PayloadMapper mapper) implements Arguments {

    @Override
    public int size() {
        return data.size();
    }

    @Override
    public long bytes() {
        return data.bytes();
    }

    @Override
    @SuppressWarnings("unchecked") // the mapper gives what the type asks for; a primitive's class cannot cast its box
    public <T> T get(int index, Class<T> type) {
        return (T) get(index, (Type) type);
    }

    @Override
    public Object get(int index, Type type) {
        if (index >= data.size()) {
            return null;
        }
        try {
            return mapper.read(data.json(index), type, data.attachments());
        } catch (RuntimeException e) {
            throw new ArgumentException(index, "RS-0101 argument " + index + " does not fit " + type.getTypeName(), e);
        }
    }

    /** All of them as data. */
    Payload payload() {
        return new Payload(data.jsonArray(), data.attachments());
    }
}
