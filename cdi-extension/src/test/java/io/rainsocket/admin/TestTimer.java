package io.rainsocket.admin;

import io.rainsocket.core.engine.Timer;
import java.util.ArrayList;
import java.util.List;

/** Virtual time: what is scheduled runs when a test lets its delay pass. */
final class TestTimer implements Timer {

    private record Entry(long due, Runnable action) {}

    private final List<Entry> entries = new ArrayList<>();
    private long now;

    @Override
    public Task schedule(long delayMillis, Runnable action) {
        Entry entry = new Entry(now + delayMillis, action);
        entries.add(entry);
        return () -> entries.remove(entry);
    }

    void advance(long millis) {
        now += millis;
        for (Entry entry : List.copyOf(entries)) {
            if (entry.due <= now && entries.remove(entry)) {
                entry.action.run();
            }
        }
    }
}
