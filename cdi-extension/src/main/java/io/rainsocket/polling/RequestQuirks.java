package io.rainsocket.polling;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;

/** What servlet containers do differently with requests, in one place. Measured facts. */
final class RequestQuirks {

    private RequestQuirks() {}

    /** Whether a {@code ReadListener} hears of the body: grizzly-http-servlet 4.0.2 never calls it. */
    static boolean tellsOfBody(ServletRequest request) {
        ServletRequest own = request;
        while (own instanceof ServletRequestWrapper wrapper) {
            own = wrapper.getRequest();
        }
        return !own.getClass().getName().startsWith("org.glassfish.grizzly.servlet.");
    }
}
