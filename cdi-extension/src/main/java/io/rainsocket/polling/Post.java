package io.rainsocket.polling;

import io.rainsocket.core.engine.EngineSession;
import io.rainsocket.core.protocol.Frame;
import io.rainsocket.http.Responses;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;

/**
 * A POST that is being read. One that closes the session waits a moment for the poll that the client has sent before it: the two come on
 * connections of their own, and the poll is to be released, not refused.
 */
record Post(
        EngineSession session, PollingTransport transport, HttpServletRequest request, HttpServletResponse response) {

    private static final String CLOSE = Frame.CLOSE.encoded();

    void receive() throws IOException {
        int limit = session.settings().maxPayload();
        if (LimitedBody.isThere(request, limit) || GrizzlyInput.neverTells(request)) {
            take(read(limit));
        } else {
            SuspendedRequest suspended = suspend();
            late(limit).whenComplete((body, failure) -> takeLate(body, failure, suspended));
        }
    }

    /** What is still on its way. */
    private CompletableFuture<String> late(int limit) throws IOException {
        if (GrizzlyInput.losesParts(request)) {
            return LimitedBody.await(request, limit, session.request().executor());
        }
        CompletableFuture<String> late = LateBody.of(request.getInputStream(), limit);
        transport.giveUpLater(late, session.settings().requestTimeout());
        return late;
    }

    private SuspendedRequest suspend() {
        return SuspendedRequest.of(request, session.request().executor());
    }

    /** {@code null} if it is too long. */
    private String read(int limit) throws IOException {
        try {
            return LimitedBody.read(request, limit);
        } catch (IOException e) {
            lost();
            throw e;
        }
    }

    private void lost() {
        transport.endReceiving();
        session.failed(transport);
    }

    private void take(String body) throws IOException {
        if (overtakes(body)) {
            awaitPoll(body, suspend());
        } else {
            deliver(body);
        }
    }

    private void takeLate(String body, Throwable failure, SuspendedRequest suspended) {
        if (failure != null) {
            lost();
            suspended.answer(() -> response.setStatus(statusOf(failure)));
        } else if (overtakes(body)) {
            awaitPoll(body, suspended);
        } else {
            suspended.answer(() -> deliver(body));
        }
    }

    /** Who has not sent all of it in time was given up. */
    private static int statusOf(Throwable failure) {
        return failure instanceof CancellationException
                ? HttpServletResponse.SC_REQUEST_TIMEOUT
                : HttpServletResponse.SC_BAD_REQUEST;
    }

    private void awaitPoll(String body, SuspendedRequest suspended) {
        transport.awaitPoll(() -> suspended.answer(() -> deliver(body)));
    }

    private boolean overtakes(String body) {
        return body != null && closes(body) && !transport.writable();
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
