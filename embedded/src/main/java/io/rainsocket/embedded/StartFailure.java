package io.rainsocket.embedded;

import io.rainsocket.RainsocketException;
import java.net.BindException;
import java.util.regex.Pattern;

/** Says why something did not start, in words that need no stack trace. */
final class StartFailure {

    /** As Rainsocket, Weld and Undertow write them. */
    private static final Pattern CODED = Pattern.compile("^[A-Z]+-?\\d+");

    private StartFailure() {}

    static RainsocketException ofApplication(String path, Throwable failure) {
        return new RainsocketException(
                "RS-0802 the web application " + path + " does not start: " + reason(failure), failure);
    }

    static RainsocketException ofListener(String host, int port, Throwable failure) {
        Throwable root = unwrap(failure);
        String place = host + ":" + port;
        if (root instanceof BindException) {
            return new RainsocketException(
                    "RS-0803 cannot listen on " + place + " (" + root.getMessage()
                            + "); stop what uses the port, choose another, or 0 for any that is free",
                    failure);
        }
        return new RainsocketException("RS-0804 cannot listen on " + place + ": " + reason(failure), failure);
    }

    /** A message with a code explains itself; others need the name of their exception. */
    private static String reason(Throwable failure) {
        Throwable root = unwrap(failure);
        boolean coded =
                root.getMessage() != null && CODED.matcher(root.getMessage()).find();
        return coded ? root.getMessage() : root.toString();
    }

    /** Past exceptions that only carry others. */
    private static Throwable unwrap(Throwable failure) {
        Throwable cause = failure.getCause();
        return cause != null && saysNoMore(failure.getMessage(), cause) ? unwrap(cause) : failure;
    }

    private static boolean saysNoMore(String message, Throwable cause) {
        return message == null || message.equals(cause.toString()) || message.equals(cause.getMessage());
    }
}
