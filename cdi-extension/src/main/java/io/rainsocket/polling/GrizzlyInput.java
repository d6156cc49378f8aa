package io.rainsocket.polling;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** Where Grizzly's read listeners are of no use. */
final class GrizzlyInput {

    private GrizzlyInput() {}

    /** Its own servlets never call one. */
    static boolean neverTells(HttpServletRequest request) {
        return server(request).startsWith("grizzly");
    }

    /**
     * In Payara and GlassFish one is told that all has been read after a part of a body that comes over HTTP/2, and may be told more when
     * its request is over already: {@code Cannot invoke "org.apache.catalina.Context.getLoader()"} in the log.
     */
    static boolean losesParts(HttpServletRequest request) {
        String server = server(request);
        return request.getProtocol().startsWith("HTTP/2")
                && (server.contains("payara") || server.contains("glassfish"));
    }

    private static String server(HttpServletRequest request) {
        return String.valueOf(request.getServletContext().getServerInfo()).toLowerCase(Locale.ROOT);
    }
}
