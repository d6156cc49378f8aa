package io.rainsocket.it.scopes;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** A bean that notes its end under the name that it was given. */
public abstract class Named {

    @Inject
    Journal journal;

    private String name;
    private int count;

    public synchronized int count(String newName) {
        name = newName;
        return ++count;
    }

    @PreDestroy
    void end() {
        if (name != null) {
            journal.note(name, kind() + " " + count + " destroyed");
        }
    }

    abstract String kind();
}
