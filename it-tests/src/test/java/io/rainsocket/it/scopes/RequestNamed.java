package io.rainsocket.it.scopes;

import jakarta.enterprise.context.RequestScoped;

/** Named, and request-scoped. */
@RequestScoped
public class RequestNamed extends Named {

    @Override
    String kind() {
        return "request";
    }
}
