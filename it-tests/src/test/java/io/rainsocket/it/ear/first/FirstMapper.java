package io.rainsocket.it.ear.first;

import io.rainsocket.ClientError;
import io.rainsocket.ExceptionMapper;
import jakarta.enterprise.context.ApplicationScoped;

/** Speaks for the WAR {@code first} only. */
@ApplicationScoped
public class FirstMapper implements ExceptionMapper<UnsupportedOperationException> {

    @Override
    public ClientError toError(UnsupportedOperationException exception) {
        return ClientError.of("first", "closed");
    }
}
