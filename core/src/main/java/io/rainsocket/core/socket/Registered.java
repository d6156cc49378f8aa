package io.rainsocket.core.socket;

import java.util.ArrayList;
import java.util.List;

/** What was registered, in order. Most sockets have nothing, which costs nothing. Safe for any thread. */
final class Registered<T> {

    /** Replaced as a whole, never changed; written under this object's lock. */
    private volatile List<T> all = List.of();

    List<T> all() {
        return all;
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    synchronized void add(T element) {
        List<T> longer = new ArrayList<>(all);
        longer.add(element);
        all = List.copyOf(longer);
    }

    synchronized void remove(T element) {
        List<T> shorter = new ArrayList<>(all);
        shorter.remove(element);
        all = List.copyOf(shorter);
    }
}
