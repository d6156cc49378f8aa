package io.rainsocket.cdi;

import io.rainsocket.ArgumentException;
import io.rainsocket.ClientException;
import io.rainsocket.cdi.check.InvalidCallException;
import io.rainsocket.cdi.check.InvalidResultException;
import io.rainsocket.cdi.parameter.Invocation;
import io.rainsocket.security.AccessRefusedException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Locale;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

/** What becomes of the failures of handlers: each is logged, none stops another handler. */
final class Failures {

    private static final Logger LOG = System.getLogger(Failures.class.getName());

    private Failures() {}

    /** What the application threw, without what stages and EJB containers put around it; an EJB's refusal in the client's words. */
    static Throwable unwrap(Throwable failure) {
        Throwable inner = failure;
        while (inner.getCause() != null && isWrapper(inner)) {
            inner = inner.getCause();
        }
        return AccessRefusedException.unlessOther(inner);
    }

    /**
     * The same for a failure of a call; a call that broke its method's constraints is put into words for the client that it was made for.
     */
    static Throwable unwrap(Throwable failure, Invocation invocation) {
        Throwable inner = unwrap(failure);
        return inner instanceof InvalidCallException invalid ? invalid.in(language(invocation)) : inner;
    }

    private static Locale language(Invocation invocation) {
        return invocation.socket() == null
                ? Locale.getDefault()
                : invocation.socket().handshake().locale();
    }

    /** By its name, since there may be no EJB container. */
    private static boolean isWrapper(Throwable failure) {
        return failure instanceof CompletionException
                || failure instanceof ExecutionException
                || failure.getClass().getName().equals("jakarta.ejb.EJBException");
    }

    /** Logs an unwrapped failure; one that the client caused or is meant to see is no error of the server. */
    static void log(HandlerMethod handler, Invocation invocation, Throwable failure) {
        if (failure instanceof ArgumentException) {
            LOG.log(
                    Level.INFO,
                    () -> "RS-0251 " + place(handler, invocation) + " was sent what does not fit: "
                            + failure.getMessage());
            LOG.log(Level.DEBUG, "RS-0251", failure);
        } else if (failure instanceof InvalidResultException) {
            LOG.log(
                    Level.ERROR,
                    () -> "RS-0257 " + place(handler, invocation) + " returned what its constraints forbid",
                    failure);
        } else if (failure instanceof ClientException) {
            LOG.log(Level.DEBUG, () -> "RS-0252 " + place(handler, invocation) + " refused", failure);
        } else {
            LOG.log(Level.ERROR, () -> "RS-0250 " + place(handler, invocation) + " failed", failure);
        }
    }

    /** Logs an unwrapped failure of a {@link io.rainsocket.ChannelDecider}. */
    static void logDecider(String place, Throwable failure) {
        LOG.log(Level.ERROR, () -> "RS-0230 " + place + " failed; the client was refused", failure);
    }

    private static String place(HandlerMethod handler, Invocation invocation) {
        String what =
                switch (handler.kind()) {
                    case EVENT -> "event \"" + handler.event() + "\"";
                    case SERVER_EVENT -> "server-side event \"" + handler.event() + "\"";
                    default -> "@" + handler.kind().annotation().getSimpleName();
                };
        String where = invocation.socket() == null
                ? "namespace " + invocation.namespace().name()
                : "socket " + invocation.socket().id();
        return handler + " (" + what + ", " + where + ")";
    }
}
