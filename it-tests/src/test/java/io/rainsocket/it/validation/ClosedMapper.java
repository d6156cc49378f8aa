package io.rainsocket.it.validation;

import io.rainsocket.ClientError;
import io.rainsocket.ExceptionMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Says more of {@link ClosedException} than of other exceptions. */
@ApplicationScoped
public class ClosedMapper implements ExceptionMapper<ClosedException> {

    @Override
    public ClientError toError(ClosedException exception) {
        return new ClientError("closed", "Come back tomorrow.", Map.of("opens", 9));
    }
}
