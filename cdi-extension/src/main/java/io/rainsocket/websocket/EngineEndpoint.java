package io.rainsocket.websocket;

import io.rainsocket.core.engine.EngineRequest;
import io.rainsocket.core.engine.EngineServer;
import io.rainsocket.core.engine.EngineSession;
import io.rainsocket.core.engine.HandshakeRequest;
import io.rainsocket.http.Admission;
import io.rainsocket.http.Endpoints;
import jakarta.websocket.CloseReason;
import jakarta.websocket.CloseReason.CloseCodes;
import jakarta.websocket.Endpoint;
import jakarta.websocket.EndpointConfig;
import jakarta.websocket.MessageHandler;
import jakarta.websocket.Session;
import java.nio.ByteBuffer;

/**
 * The WebSocket endpoint of one Engine.IO server; one object for all its connections. That it is a concrete class in this jar makes
 * Tyrus create its container.
 */
public final class EngineEndpoint extends Endpoint {

    private static final String TRANSPORT = EngineEndpoint.class.getName() + ".transport";

    private final Endpoints endpoints;

    /** Written by the thread that starts the application, before the container lets anybody in; {@code null} until then. */
    private volatile EngineServer server;

    /**
     * Creates the endpoint of a server that comes later.
     *
     * @param endpoints where the server will be mounted
     */
    public EngineEndpoint(Endpoints endpoints) {
        this.endpoints = endpoints;
    }

    /**
     * Puts it into service.
     *
     * @param who answers
     */
    public void serve(EngineServer who) {
        server = who;
    }

    @Override
    public void onOpen(Session session, EndpointConfig config) {
        Admission admission = EngineConfigurator.admissionOf(session);
        HandshakeRequest request = admission.request();
        WebSocketTransport transport = new WebSocketTransport(
                session, WebSocketQuirks.sendWindow(session), request.executor(), endpoints.timer());
        WebSocketQuirks.neverIdle(session);
        EngineRequest wanted = new EngineRequest("GET", true, request.query());
        boolean welcome = admission.refusal() == null && server.verify(wanted) == null;
        if (!welcome || !enter(wanted, admission, transport)) {
            transport.close(CloseCodes.NORMAL_CLOSURE);
            return;
        }
        session.getUserProperties().put(TRANSPORT, transport);
        listen(session, transport);
        transport.engine().drain();
    }

    EngineServer server() {
        return server;
    }

    /** Opens a session or joins one as an upgrade; {@code false} if there is none, or it does not want it. */
    private boolean enter(EngineRequest wanted, Admission admission, WebSocketTransport transport) {
        boolean joins = wanted.sid() != null;
        EngineSession session = joins ? server.session(wanted.sid()) : admission.open(server, transport);
        if (session == null) {
            return false;
        }
        transport.attach(session);
        return !joins || session.upgrade(transport);
    }

    private static void listen(Session session, WebSocketTransport transport) {
        EngineSession engine = transport.engine();
        int limit = engine.settings().maxPayload();
        WebSocketQuirks.limitMessages(session, limit);
        session.addMessageHandler(String.class, new MessageHandler.Whole<String>() {
            @Override
            public void onMessage(String message) {
                if (MessageSize.exceeds(message, limit)) {
                    tooBig(transport);
                } else {
                    engine.receivedText(transport, message);
                }
            }
        });
        session.addMessageHandler(ByteBuffer.class, new MessageHandler.Whole<ByteBuffer>() {
            @Override
            public void onMessage(ByteBuffer message) {
                if (message.remaining() > limit) {
                    tooBig(transport);
                } else {
                    engine.receivedBinary(transport, bytes(message));
                }
            }
        });
    }

    private static byte[] bytes(ByteBuffer message) {
        byte[] bytes = new byte[message.remaining()];
        message.get(bytes);
        return bytes;
    }

    private static void tooBig(WebSocketTransport transport) {
        transport.close(CloseCodes.TOO_BIG);
        transport.engine().failed(transport);
    }

    @Override
    public void onClose(Session session, CloseReason reason) {
        if (session.getUserProperties().get(TRANSPORT) instanceof WebSocketTransport transport) {
            if (WebSocketQuirks.tellsOfMistake(reason)) {
                transport.engine().failed(transport);
            } else {
                transport.engine().closed(transport);
            }
        }
    }

    @Override
    public void onError(Session session, Throwable failure) {
        if (session.getUserProperties().get(TRANSPORT) instanceof WebSocketTransport transport) {
            transport.engine().failed(transport);
        }
    }
}
