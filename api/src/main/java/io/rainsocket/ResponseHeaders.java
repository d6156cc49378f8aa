package io.rainsocket;

import java.util.Map;

/**
 * Adds headers to the answers of the endpoints. Every CDI bean of the web application that implements it is called, those with a
 * smaller {@code @Priority} first.
 *
 * <p>The methods are called on the container's thread for the request, in its request context, before the answer is known. Refusals do
 * not have the headers. Headers that Rainsocket or HTTP needs, such as {@code Content-Type}, {@code Content-Length}, {@code
 * Cache-Control} and {@code Connection}, stay as they are. An exception, or a header that could not be sent, is logged and left out.
 *
 * @see <a href="https://socket.io/docs/v4/server-api/#event-initial_headers">Socket.IO: initial_headers and headers</a>
 */
public interface ResponseHeaders {

    /**
     * Called for the answer to each handshake, over long-polling and over WebSocket, before {@link #headers}.
     *
     * @param headers to be changed; has the {@code Set-Cookie} of {@link RainsocketConfig#cookie()}, and what other beans have put
     * @param request the handshake; not to be kept
     */
    default void initialHeaders(Map<String, String> headers, ConnectionRequest request) {}

    /**
     * Called for every answer to long-polling, and to every WebSocket handshake.
     *
     * @param headers to be changed; has what other beans have put
     * @param request the request; not to be kept
     */
    default void headers(Map<String, String> headers, ConnectionRequest request) {}
}
