package io.rainsocket.it.requests;

import jakarta.enterprise.context.RequestScoped;

/** Works only in a request context. */
@RequestScoped
public class Visitor {

    private int visits;

    int visits() {
        visits++;
        return visits;
    }
}
