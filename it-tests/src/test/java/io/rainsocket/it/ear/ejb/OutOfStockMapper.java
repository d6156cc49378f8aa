package io.rainsocket.it.ear.ejb;

import io.rainsocket.ClientError;
import io.rainsocket.ExceptionMapper;
import jakarta.enterprise.context.ApplicationScoped;

/** Speaks for both web applications. */
@ApplicationScoped
public class OutOfStockMapper implements ExceptionMapper<OutOfStockException> {

    @Override
    public ClientError toError(OutOfStockException exception) {
        return ClientError.of("stock", "none left");
    }
}
