package io.rainsocket.admin;

import io.rainsocket.spi.PayloadMapper;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Makes the application's values of a socket presentable: what cannot be written is shown by the name of its class. */
final class DataView {

    private final PayloadMapper mapper;

    /** Tried once each, as mappers may log what they cannot write. */
    private final Set<Class<?>> unwritable = ConcurrentHashMap.newKeySet();

    DataView(PayloadMapper mapper) {
        this.mapper = mapper;
    }

    Map<String, Object> of(Map<String, Object> data) {
        Map<String, Object> shown = new HashMap<>();
        data.forEach((name, value) -> shown.put(
                name, isWritable(value) ? value : "(" + value.getClass().getName() + ")"));
        return shown;
    }

    private boolean isWritable(Object value) {
        if (unwritable.contains(value.getClass())) {
            return false;
        }
        try {
            mapper.write(value, new StringBuilder(), new ArrayList<>());
            return true;
        } catch (RuntimeException e) {
            if (!(value instanceof Collection<?> || value instanceof Map<?, ?>)) {
                unwritable.add(value.getClass());
            }
            return false;
        }
    }
}
