package io.rainsocket.admin;

import io.rainsocket.spi.PayloadMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;

/** Makes the application's values of a socket presentable: what cannot be written is shown by the name of its class. */
record DataView(PayloadMapper mapper) {

    Map<String, Object> of(Map<String, Object> data) {
        Map<String, Object> shown = new HashMap<>();
        data.forEach((name, value) -> shown.put(
                name, isWritable(value) ? value : "(" + value.getClass().getName() + ")"));
        return shown;
    }

    private boolean isWritable(Object value) {
        try {
            mapper.write(value, new StringBuilder(), new ArrayList<>());
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }
}
