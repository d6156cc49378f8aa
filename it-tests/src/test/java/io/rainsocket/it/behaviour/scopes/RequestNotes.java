package io.rainsocket.it.behaviour.scopes;

import jakarta.enterprise.context.RequestScoped;

/** What was noted during one event. */
@RequestScoped
public class RequestNotes {

    private final StringBuilder notes = new StringBuilder();

    public void add(String note) {
        notes.append('[').append(note).append(']');
    }

    public String text() {
        return notes.toString();
    }
}
