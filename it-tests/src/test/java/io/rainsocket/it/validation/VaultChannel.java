package io.rainsocket.it.validation;

import io.rainsocket.BeforeConnect;
import io.rainsocket.Channel;
import jakarta.validation.Valid;

/** Closed to those without a name, and to one whose name is. */
@Channel("vault")
public class VaultChannel {

    @BeforeConnect
    void check(@Valid Login login) {
        if (login.name().equals("thief")) {
            throw new ClosedException("password=secret");
        }
    }
}
