package io.rainsocket.session;

import io.rainsocket.http.Responses;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Set;

/**
 * Tells a page whether its HTTP session is still there. The request itself prolongs the session, as any request does; none is ever
 * created.
 *
 * <pre>
 *   200  {"maxInactiveInterval":1800}   it is there, for so many seconds without a request; 0 or less: forever
 *   204                                 the request names no session
 *   410                                 the request names one that is over, or that never was: gone for good, whoever asks
 *   403                                 a page of another origin asks
 *   405                                 not a GET
 * </pre>
 */
public final class KeepAlive {

    private static final String PATH = "/keep-alive";

    /** What browsers say of requests by our own pages, and by whoever types the address. */
    private static final Set<String> OWN = Set.of("same-origin", "none");

    private KeepAlive() {}

    /**
     * Answers a request if it is such a question.
     *
     * @param request any request below the mount's path
     * @param response its answer
     * @return whether it was answered
     * @throws IOException if the client is gone
     */
    public static boolean answered(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!PATH.equals(request.getPathInfo())) {
            return false;
        }
        response.setHeader("Cache-Control", "no-store");
        if (!request.getMethod().equals("GET")) {
            response.setHeader("Allow", "GET");
            response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else if (isForeign(request)) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        } else {
            answer(request, response);
        }
        return true;
    }

    /** Browsers say it in one header; those that do not know it send an origin, which they leave out of a page's own GETs. */
    private static boolean isForeign(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return site == null ? request.getHeader("Origin") != null : !OWN.contains(site);
    }

    private static void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        HttpSession session = request.getSession(false);
        if (session != null) {
            String body = "{\"maxInactiveInterval\":" + session.getMaxInactiveInterval() + '}';
            Responses.send(response, HttpServletResponse.SC_OK, "application/json", body);
        } else {
            boolean named = request.getRequestedSessionId() != null;
            response.setStatus(named ? HttpServletResponse.SC_GONE : HttpServletResponse.SC_NO_CONTENT);
        }
    }
}
