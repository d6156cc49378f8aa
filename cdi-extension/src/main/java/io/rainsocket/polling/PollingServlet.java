package io.rainsocket.polling;

import io.rainsocket.client.ClientFiles;
import io.rainsocket.core.engine.EngineError;
import io.rainsocket.core.engine.EngineServer;
import io.rainsocket.core.engine.EngineSession;
import io.rainsocket.core.engine.Refusal;
import io.rainsocket.http.Endpoints;
import io.rainsocket.http.Incoming;
import io.rainsocket.http.Responses;
import io.rainsocket.session.KeepAlive;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Answers what is no WebSocket below the mount's path: polls, posts, preflights, and the client's files. */
public final class PollingServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Logger LOG = System.getLogger(PollingServlet.class.getName());

    private final transient Endpoints endpoints;
    private final transient ClientFiles files;

    /**
     * Creates the servlet of one mount.
     *
     * @param endpoints who answers
     * @param files what is served beside
     */
    public PollingServlet(Endpoints endpoints, ClientFiles files) {
        this.endpoints = endpoints;
        this.files = files;
    }

    /** A client that breaks off is no failure of the application's: containers would log each with its stack. */
    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) {
        try {
            answer(request, response);
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "RS-0501 a request was gone before its answer", e);
            if (!response.isCommitted()) {
                response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            }
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (KeepAlive.answered(request, response) || endpoints.cors().answered(request, response)) {
            return;
        }
        EngineServer server = endpoints.server(request.getPathInfo());
        if (server == null) {
            files.serve(request, response);
        } else {
            receive(server, Incoming.of(request, endpoints), request, response);
        }
    }

    private void receive(
            EngineServer server, Incoming incoming, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (incoming.wanted().webSocket()) {
            // Was let in, but no WebSocket endpoint took it.
            refuse(incoming, Refusal.of(EngineError.BAD_REQUEST), response);
            return;
        }
        Refusal refusal = endpoints.reception().receive(server, incoming);
        if (refusal != null) {
            Responses.refuse(response, refusal.error());
        } else if (incoming.wanted().sid() == null) {
            open(server, incoming, request, response);
        } else {
            resume(server.session(incoming.wanted().sid()), incoming, request, response);
        }
    }

    private void refuse(Incoming incoming, Refusal refusal, HttpServletResponse response) throws IOException {
        endpoints.reception().refused(incoming, refusal);
        Responses.refuse(response, refusal.error());
    }

    private void open(EngineServer server, Incoming incoming, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        PollingTransport transport =
                new PollingTransport(endpoints.timer(), server.settings().greetingFrames());
        EngineSession session = incoming.admission(null).open(server, transport);
        if (session == null) {
            refuse(incoming, Refusal.badId("the id was taken meanwhile"), response);
        } else {
            Responses.add(response, endpoints.reception().headers(incoming, session.id()));
            poll(session, transport, request, response);
        }
    }

    private void resume(
            EngineSession session, Incoming incoming, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (session == null || !(session.transport() instanceof PollingTransport transport)) {
            // Closed or upgraded since it was let in.
            refuse(incoming, Refusal.of(session == null ? EngineError.UNKNOWN_SID : EngineError.BAD_REQUEST), response);
            return;
        }
        Responses.add(response, endpoints.reception().headers(incoming, null));
        switch (request.getMethod()) {
            case "GET" -> poll(session, transport, request, response);
            case "POST" -> post(session, transport, request, response);
            default -> response.setStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }

    private void poll(
            EngineSession session, PollingTransport transport, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        ServletPoll poll = new ServletPoll(request, response, session.request().executor(), endpoints.compression());
        if (transport.poll(session, poll)) {
            poll.answerOrSuspend();
        } else {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private void post(
            EngineSession session, PollingTransport transport, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (isBinary(request)) {
            session.failed(transport);
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        if (!transport.beginReceiving(session)) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        new Post(session, transport, request, response).receive();
    }

    /** Version 4 has binary data as base64 only. */
    private static boolean isBinary(HttpServletRequest request) {
        return "application/octet-stream".equals(request.getContentType());
    }
}
