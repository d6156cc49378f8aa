package io.rainsocket.it.behaviour.scopes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Another bean that sees the event's request scope. */
@ApplicationScoped
public class RequestReader {

    @Inject
    RequestNotes notes;

    public String read() {
        return notes.text();
    }
}
