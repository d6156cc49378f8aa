package io.rainsocket.it.ear.first;

import io.rainsocket.Channel;
import io.rainsocket.Connected;
import io.rainsocket.Namespace;
import io.rainsocket.Socket;
import io.rainsocket.UserOnline;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Tells of clients that say why they visit. */
@ApplicationScoped
public class FirstVisitors {

    @Inject
    @Channel("first")
    private Namespace clients;

    void came(@Observes @Connected Socket socket) {
        String visit = socket.handshake().query().get("visit");
        if (visit != null) {
            clients.emit("came", visit);
        }
    }

    /** Nobody logs in here. */
    void online(@Observes UserOnline user) {
        clients.emit("came", user.name());
    }
}
