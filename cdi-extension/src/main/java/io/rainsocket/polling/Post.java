package io.rainsocket.polling;

import io.rainsocket.core.engine.EngineSession;
import io.rainsocket.core.protocol.Frame;
import io.rainsocket.http.Responses;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * A POST that is being read. One that closes the session waits a moment for the poll that the client has sent before it: the two come on
 * connections of their own, and the poll is to be released, not refused.
 */
record Post(EngineSession session, PollingTransport transport, HttpServletRequest request, HttpServletResponse response)
        implements ComingBody.Reader {

    private static final Logger LOG = System.getLogger(Post.class.getName());

    private static final String CLOSE = Frame.CLOSE.encoded();

    void receive() throws IOException {
        LimitedBody body = new LimitedBody(request, session.settings().maxPayload());
        try {
            if (body.isTooLong() || body.isThere() || !RequestQuirks.tellsOfBody(request)) {
                body.readAll();
            } else {
                ComingBody.await(request, body, session.settings().requestTimeout(), this);
                return;
            }
        } catch (IOException e) {
            broken();
            throw e;
        }
        String text = body.text();
        if (waitsForPoll(text)) {
            AsyncContext async = request.startAsync();
            async.setTimeout(session.settings().requestTimeout());
            deliverBehindPoll(text, async);
        } else {
            deliver(text);
        }
    }

    @Override
    public void read(LimitedBody body, AsyncContext async) {
        String text = body.text();
        if (waitsForPoll(text)) {
            deliverBehindPoll(text, async);
        } else {
            answering(async).answer(() -> deliver(text));
        }
    }

    private boolean waitsForPoll(String body) {
        return body != null && closes(body) && !transport.writable();
    }

    /** Whether the last packet of a payload is the one that closes. */
    private static boolean closes(String body) {
        return body.equals(CLOSE) || body.endsWith('\u001e' + CLOSE);
    }

    private void deliverBehindPoll(String body, AsyncContext async) {
        SuspendedRequest suspended =
                new SuspendedRequest(async, session.request().executor());
        transport.awaitPoll(() -> suspended.answer(() -> deliver(body)));
    }

    /** On the thread that calls: it is the container's, and may block. */
    private static SuspendedRequest answering(AsyncContext async) {
        return new SuspendedRequest(async, Runnable::run);
    }

    @Override
    public void failed(Throwable failure) {
        LOG.log(Level.DEBUG, "RS-0501 a request was gone before its answer", failure);
        broken();
    }

    @Override
    public void late() {
        LOG.log(Level.DEBUG, "RS-1104 the body of a POST did not come in time");
        response.setStatus(HttpServletResponse.SC_REQUEST_TIMEOUT);
        broken();
    }

    private void broken() {
        transport.endReceiving();
        session.failed(transport);
    }

    /** {@code null} if it is too long. */
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
