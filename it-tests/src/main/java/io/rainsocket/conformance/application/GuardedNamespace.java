package io.rainsocket.conformance.application;

import io.rainsocket.BeforeConnect;
import io.rainsocket.Channel;
import io.rainsocket.ConnectRefusedException;
import io.rainsocket.Socket;

@Channel("/guarded")
class GuardedNamespace extends CommonEvents {

    record Login(Object token, String room) {}

    record Hint(int code, String hint) {}

    @BeforeConnect
    void check(Login login, Socket socket) {
        if (login.room() != null) {
            socket.join(login.room());
        }
        if (!"secret".equals(login.token())) {
            throw new ConnectRefusedException("not authorized", new Hint(401, "please log in"));
        }
    }
}
