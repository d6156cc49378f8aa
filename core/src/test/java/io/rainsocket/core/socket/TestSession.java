package io.rainsocket.core.socket;

import io.rainsocket.WebSession;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** An HTTP session in memory. */
final class TestSession implements WebSession {

    private final Map<String, Object> attributes = new ConcurrentHashMap<>();
    private volatile String id;
    private volatile boolean valid = true;

    TestSession(String id) {
        this.id = id;
    }

    void rename(String now) {
        id = now;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public boolean valid() {
        return valid;
    }

    @Override
    public Optional<Object> attribute(String name) {
        return Optional.ofNullable(attributes.get(name));
    }

    @Override
    public void set(String name, Object value) {
        attributes.put(name, value);
    }

    @Override
    public void remove(String name) {
        attributes.remove(name);
    }

    @Override
    public void invalidate() {
        valid = false;
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        return type.cast(this);
    }
}
