package io.rainsocket.cdi.check;

import io.rainsocket.ConnectRefusedException;
import io.rainsocket.Socket;
import io.rainsocket.WebSession;
import java.util.Map;

/** Refuses clients without an HTTP session: {@code @Channel(session = SessionPolicy.REQUIRED)}. */
public final class SessionRequired implements ConnectCheck {

    @Override
    public void check(Socket socket) {
        if (socket.session().filter(WebSession::valid).isEmpty()) {
            throw new ConnectRefusedException("session required", Map.of("type", "session_required"));
        }
    }
}
