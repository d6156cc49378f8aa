package io.rainsocket.it.requests;

import io.rainsocket.ConnectionRequest;
import io.rainsocket.SessionIdGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Gives the id that the query parameter {@code id} wants. */
@ApplicationScoped
public class ChosenIds implements SessionIdGenerator {

    @Override
    public String generateId(ConnectionRequest request) {
        String id = request.query().get("id");
        if ("broken".equals(id)) {
            throw new IllegalStateException("no id");
        }
        return id != null ? id : UUID.randomUUID().toString();
    }
}
