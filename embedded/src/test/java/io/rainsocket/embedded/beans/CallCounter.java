package io.rainsocket.embedded.beans;

import jakarta.enterprise.context.RequestScoped;

/** Counts within one request. */
@RequestScoped
public class CallCounter {

    private int calls;

    int count() {
        return ++calls;
    }
}
