package io.rainsocket;

/**
 * Which pages may open a WebSocket. Browsers let every page do so, with the user's cookies, and leave it to the server to look at the
 * {@code Origin} header (RFC 6455, section 10.2).
 *
 * @see RainsocketConfig#originCheck()
 */
public enum OriginCheck {
    /**
     * Pages of the server's own origin, and of those that {@link RainsocketConfig#cors()} allows. Clients that are no browsers send no
     * origin, and pass.
     */
    SAME_ORIGIN_OR_CORS,
    /** All pages, as on the reference server. */
    OFF
}
