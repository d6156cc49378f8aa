package io.rainsocket.conformance.application;

import io.rainsocket.BeforeConnect;
import io.rainsocket.Channel;
import io.rainsocket.ConnectRefusedException;

@Channel("/guarded")
class GuardedNamespace extends CommonEvents {

    record Login(Object token) {}

    record Hint(int code, String hint) {}

    @BeforeConnect
    void check(Login login) {
        if (!"secret".equals(login.token())) {
            throw new ConnectRefusedException("not authorized", new Hint(401, "please log in"));
        }
    }
}
