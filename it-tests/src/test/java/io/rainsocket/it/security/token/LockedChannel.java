package io.rainsocket.it.security.token;

import io.rainsocket.Channel;
import io.rainsocket.OnEvent;
import jakarta.annotation.security.DenyAll;

/** For nobody. */
@Channel("locked")
@DenyAll
public class LockedChannel {

    @OnEvent("x")
    void event() {
        // never called
    }
}
