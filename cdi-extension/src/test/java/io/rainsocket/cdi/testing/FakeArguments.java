package io.rainsocket.cdi.testing;

import io.rainsocket.ArgumentException;
import io.rainsocket.Arguments;
import io.rainsocket.spi.PayloadMapper;
import java.lang.reflect.Type;
import java.util.List;

/** JSON texts, which a mapper binds; one attachment, number 0, goes with them. */
record FakeArguments(PayloadMapper mapper, List<String> texts) implements Arguments {

    private static final byte[] ATTACHMENT = {1, 2, 3};

    @Override
    public int size() {
        return texts.size();
    }

    @Override
    public long bytes() {
        return texts.toString().length();
    }

    @Override
    @SuppressWarnings("unchecked") // as the real one
    public <T> T get(int index, Class<T> type) {
        return (T) get(index, (Type) type);
    }

    @Override
    public Object get(int index, Type type) {
        if (index >= texts.size()) {
            return null;
        }
        try {
            return mapper.read(texts.get(index), type, List.of(ATTACHMENT));
        } catch (RuntimeException e) {
            throw new ArgumentException(index, "argument " + index + " does not fit " + type.getTypeName(), e);
        }
    }
}
