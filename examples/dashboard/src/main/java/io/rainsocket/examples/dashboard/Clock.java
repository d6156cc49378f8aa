package io.rainsocket.examples.dashboard;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** An EJB timer, once a second. It need not survive a restart. */
@Singleton
public class Clock {

    @Inject
    Greenhouse greenhouse;

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void tick() {
        greenhouse.measure();
    }
}
