package io.rainsocket.it.broken;

import io.rainsocket.OnEvent;
import jakarta.enterprise.context.ApplicationScoped;

/** RS-0211: nobody would call its method. */
@ApplicationScoped
public class NoChannel {

    @OnEvent("lost")
    void lost() {}
}
