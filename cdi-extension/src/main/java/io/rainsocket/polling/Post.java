package io.rainsocket.polling;

import io.rainsocket.core.engine.EngineSession;
import io.rainsocket.core.protocol.Frame;
import io.rainsocket.http.Responses;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * A POST that is being read. One that closes the session waits a moment for the poll that the client has sent before it: the two come on
 * connections of their own, and the poll is to be released, not refused.
 */
record Post(
        EngineSession session, PollingTransport transport, HttpServletRequest request, HttpServletResponse response) {

    private static final String CLOSE = Frame.CLOSE.encoded();

    void receive() throws IOException {
        String body = read();
        if (body != null && closes(body) && !transport.writable()) {
            SuspendedRequest suspended =
                    SuspendedRequest.of(request, session.request().executor());
            transport.awaitPoll(() -> suspended.answer(() -> deliver(body)));
        } else {
            deliver(body);
        }
    }

    /** {@code null} if it is too long. */
    private String read() throws IOException {
        try {
            return LimitedBody.read(request, session.maxPayload());
        } catch (IOException e) {
            transport.endReceiving();
            session.failed(transport);
            throw e;
        }
    }

    /** Whether the last packet of a payload is the one that closes. */
    private static boolean closes(String body) {
        return body.equals(CLOSE) || body.endsWith('\u001e' + CLOSE);
    }

    private void deliver(String body) throws IOException {
        try {
            if (body == null) {
                response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            } else {
                // What is no payload ends the session, but the POST as such was in order, as on the reference server.
                session.receivedPayload(transport, body);
                // text/html, because some browsers offer to download text/plain (as the reference server says)
                Responses.send(response, HttpServletResponse.SC_OK, "text/html", "ok");
            }
        } finally {
            transport.endReceiving();
        }
    }
}
