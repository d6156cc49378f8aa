package io.rainsocket.polling;

import io.rainsocket.client.ClientFiles;
import io.rainsocket.core.engine.EngineError;
import io.rainsocket.core.engine.EngineServer;
import io.rainsocket.core.engine.EngineSession;
import io.rainsocket.http.Endpoints;
import io.rainsocket.http.Requests;
import io.rainsocket.http.Responses;
import io.rainsocket.session.KeepAlive;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers what is no WebSocket below the mount's path: polls, posts, preflights, and the client's files. */
public final class PollingServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

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

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (KeepAlive.answered(request, response)) {
            return;
        }
        EngineServer server = endpoints.server(request.getPathInfo());
        if (server == null) {
            files.serve(request, response);
            return;
        }
        endpoints.cors().apply(request, response);
        if (request.getMethod().equals("OPTIONS")) {
            endpoints.cors().answerPreflight(request, response);
            return;
        }
        var wanted = Requests.engineRequest(request);
        EngineError error = server.verify(wanted);
        if (error != null) {
            Responses.refuse(response, error);
        } else if (wanted.sid() == null) {
            open(server, request, response);
        } else {
            resume(server.session(wanted.sid()), request, response);
        }
    }

    private void open(EngineServer server, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        PollingTransport transport = new PollingTransport(endpoints.timer());
        EngineSession session = server.open(Requests.handshake(request, endpoints.captureExecutor()), transport);
        poll(session, transport, request, response);
    }

    private void resume(EngineSession session, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (session == null || !(session.transport() instanceof PollingTransport transport)) {
            // Closed or upgraded since it was let in, or a WebSocket handshake that no endpoint took.
            Responses.refuse(response, session == null ? EngineError.UNKNOWN_SID : EngineError.BAD_REQUEST);
            return;
        }
        switch (request.getMethod()) {
            case "GET" -> poll(session, transport, request, response);
            case "POST" -> receive(session, transport, request, response);
            default -> response.setStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }

    private void poll(
            EngineSession session, PollingTransport transport, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        ServletPoll poll = new ServletPoll(request, response, session.request().executor());
        if (transport.poll(session, poll)) {
            poll.answerOrSuspend();
        } else {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private void receive(
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
