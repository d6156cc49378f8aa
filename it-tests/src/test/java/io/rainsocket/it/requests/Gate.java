package io.rainsocket.it.requests;

import io.rainsocket.AllowRequest;
import io.rainsocket.ConnectionRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Does what the query parameter {@code gate} says. */
@ApplicationScoped
public class Gate implements AllowRequest {

    @Inject
    private Visitor visitor;

    @Override
    public boolean allow(ConnectionRequest request) {
        return switch (request.query().getOrDefault("gate", "open")) {
            case "closed" -> false;
            case "broken" -> throw new IllegalStateException("the gate is broken");
            case "members" -> request.sessionAttribute("member").equals(Optional.of("rain"));
            case "token" -> request.header("X-Token").equals(Optional.of("rain"));
            case "first" -> visitor.visits() == 1;
            default -> true;
        };
    }
}
