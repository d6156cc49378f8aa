package io.rainsocket.admin;

import io.rainsocket.AdminUi;
import io.rainsocket.ConnectRefusedException;
import io.rainsocket.Handshake;
import io.rainsocket.Socket;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import java.util.concurrent.CompletionStage;

/** Decides who may use the Admin UI: by role, by an earlier login, by name and password, in this order. */
final class Gatekeeper {

    private static final Logger LOG = System.getLogger(Gatekeeper.class.getName());

    /** In a socket's data from the check of its password until it has its session. */
    private static final String LOGGED_IN = "passwordChecked";

    private final AdminUi settings;
    private final Sessions sessions;

    /** {@code null} if there is no password. */
    private final PasswordGate gate;

    Gatekeeper(AdminUi settings, Sessions sessions, PasswordGate gate) {
        this.settings = settings;
        this.sessions = sessions;
        this.gate = gate;
    }

    /** Fails with Socket.IO's own words, which the Admin UI knows; {@code null} lets the client in at once. */
    CompletionStage<?> admit(Socket socket) {
        Handshake handshake = socket.handshake();
        if (settings.role().filter(handshake::isUserInRole).isPresent()) {
            return null;
        }
        Map<String, Object> auth = handshake.auth();
        if (auth.get("sessionId") instanceof String session && sessions.has(session)) {
            return null;
        }
        if (gate != null
                && auth.get("username") instanceof String name
                && auth.get("password") instanceof String word) {
            return gate.check(word).thenAccept(right -> decide(socket, right && isUser(name)));
        }
        throw refusal();
    }

    /** A wrong name takes as long as a wrong password: nobody learns that it is the name. */
    private static void decide(Socket socket, boolean right) {
        if (!right) {
            LOG.log(
                    Level.WARNING,
                    "RS-0682 a login to the Admin UI was refused, from {0}",
                    socket.handshake().address());
            throw refusal();
        }
        socket.data().put(LOGGED_IN, true);
    }

    private boolean isUser(String name) {
        return MessageDigest.isEqual(bytes(settings.username().orElseThrow()), bytes(name));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static ConnectRefusedException refusal() {
        return new ConnectRefusedException("invalid credentials");
    }

    /** Gives a client a session that has just shown its password. */
    void welcome(Socket socket) {
        if (socket.data().remove(LOGGED_IN) != null) {
            socket.emit("session", sessions.begin());
        }
    }
}
