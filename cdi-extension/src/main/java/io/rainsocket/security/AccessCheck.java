package io.rainsocket.security;

import io.rainsocket.Socket;
import io.rainsocket.cdi.check.CallCheck;
import io.rainsocket.cdi.check.ConnectCheck;
import io.rainsocket.cdi.parameter.Invocation;
import io.rainsocket.log.ThrottledLog;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.Principal;

/** Stands before one channel, or before one of its methods. What it refuses is logged, for clients that wait for no answer. */
public final class AccessCheck implements CallCheck, ConnectCheck {

    private static final Logger LOG = System.getLogger(AccessCheck.class.getName());

    private final Access access;
    private final String place;
    private final ThrottledLog refused = new ThrottledLog(LOG, Level.INFO);

    /**
     * Creates a check.
     *
     * @param access who may pass
     * @param place what it stands before, for the log
     */
    public AccessCheck(Access access, String place) {
        this.access = access;
        this.place = place;
    }

    @Override
    public void check(Invocation invocation) {
        Socket socket = invocation.socket();
        access.refusalOf(socket).ifPresent(refusal -> {
            log(socket, refusal);
            throw new AccessRefusedException(refusal);
        });
    }

    @Override
    public void check(Socket socket) {
        access.refusalOf(socket).ifPresent(refusal -> {
            log(socket, refusal);
            throw refusal.forConnection();
        });
    }

    private void log(Socket socket, Refusal refusal) {
        refused.log(() -> "RS-0662 " + place + " has " + access + " and refused "
                + socket.principal().map(Principal::getName).orElse("a client that nobody knows") + " ("
                + refusal.type()
                + ", socket " + socket.id() + ")");
    }
}
