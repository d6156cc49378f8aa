package io.rainsocket.embedded;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayDeque;
import java.util.Deque;

/** What must be stopped again, last started first. */
final class Teardown {

    private static final Logger LOG = System.getLogger(Teardown.class.getName());

    /** Guarded by this. */
    private final Deque<Runnable> steps = new ArrayDeque<>();

    synchronized void add(Runnable step) {
        steps.push(step);
    }

    /** The failure of one step keeps no other from being stopped. */
    synchronized void run() {
        while (!steps.isEmpty()) {
            try {
                steps.pop().run();
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "RS-0805 something did not stop as it should", e);
            }
        }
    }
}
