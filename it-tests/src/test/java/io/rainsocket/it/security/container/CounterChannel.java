package io.rainsocket.it.security.container;

import io.rainsocket.Channel;
import io.rainsocket.OnEvent;
import jakarta.inject.Inject;

/** For everybody, known or not. */
@Channel("counter")
public class CounterChannel {

    @Inject
    Ledger ledger;

    @OnEvent("sign")
    String sign() {
        return ledger.sign();
    }
}
