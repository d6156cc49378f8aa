package io.rainsocket.core.engine;

import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;

/** Virtual time: nothing happens before {@link #advance(long)}, then everything in its order. */
public final class ManualTimer implements Timer {

    private record Entry(long due, long number, Runnable action) {}

    /** Guarded by this, as all fields. */
    private final PriorityQueue<Entry> entries =
            new PriorityQueue<>(Comparator.comparingLong(Entry::due).thenComparingLong(Entry::number));

    private long now;
    private long number;

    @Override
    public synchronized long now() {
        return now;
    }

    /** As if this machine had been started at the beginning of all times. */
    @Override
    public Instant instant() {
        return Instant.ofEpochMilli(now());
    }

    @Override
    public synchronized Task schedule(long delayMillis, Runnable action) {
        Entry entry = new Entry(now + delayMillis, number++, action);
        entries.add(entry);
        return () -> remove(entry);
    }

    private synchronized void remove(Entry entry) {
        entries.remove(entry);
    }

    /** Lets time pass, and runs what becomes due meanwhile. */
    public void advance(long millis) {
        long end;
        synchronized (this) {
            end = now + millis;
        }
        for (Entry due = next(end); due != null; due = next(end)) {
            due.action().run();
        }
    }

    private synchronized Entry next(long end) {
        Entry first = entries.peek();
        if (first == null || first.due() > end) {
            now = end;
            return null;
        }
        now = first.due();
        return entries.poll();
    }

    /** How many actions wait for their time. */
    public synchronized int waiting() {
        return entries.size();
    }
}
