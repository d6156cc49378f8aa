package io.rainsocket.json;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The records that were seen. Belongs to one web application, so it keeps no other one's classes. Any thread may use it. */
final class RecordShapes {

    private final Map<Class<?>, Optional<RecordShape>> byClass = new ConcurrentHashMap<>();

    /** Empty if the class is not ours to map. */
    Optional<RecordShape> of(Class<?> type) {
        Optional<RecordShape> known = byClass.get(type);
        return known != null ? known : byClass.computeIfAbsent(type, RecordShapes::look);
    }

    private static Optional<RecordShape> look(Class<?> type) {
        return RecordShape.fits(type) ? Optional.of(RecordShape.of(type)) : Optional.empty();
    }
}
