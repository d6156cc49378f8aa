package io.rainsocket.it.ear.ejb;

import io.rainsocket.SocketScoped;

/** One for each socket. */
@SocketScoped
public class Visit {

    private int steps;

    public synchronized int step() {
        return ++steps;
    }
}
