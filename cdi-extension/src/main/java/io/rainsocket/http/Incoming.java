package io.rainsocket.http;

import io.rainsocket.ConnectionRequest;
import io.rainsocket.core.engine.EngineRequest;
import io.rainsocket.core.engine.HandshakeRequest;
import io.rainsocket.core.engine.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** A request while it is being answered: a copy is made of it when somebody needs one. In the hands of the request's thread. */
public final class Incoming {

    private final EngineRequest wanted;
    private final Provenance provenance;
    private final Predicate<String> roles;
    private final Supplier<HandshakeRequest> copying;
    private final Function<String, Object> session;

    /** {@code null} until somebody needs it. */
    private HandshakeRequest copy;

    /** What the application's generator has made; {@code null} if it has none. */
    private String newId;

    private Incoming(
            EngineRequest wanted,
            Provenance provenance,
            Predicate<String> roles,
            Supplier<HandshakeRequest> copying,
            Function<String, Object> session) {
        this.wanted = wanted;
        this.provenance = provenance;
        this.roles = roles;
        this.copying = copying;
        this.session = session;
    }

    /**
     * A request that came through servlet filters.
     *
     * @param request the request
     * @param endpoints where it came
     * @return a view on it
     */
    public static Incoming of(HttpServletRequest request, Endpoints endpoints) {
        return new Incoming(
                Requests.engineRequest(request),
                Provenance.of(request),
                request::isUserInRole,
                () -> Requests.handshake(request, endpoints.roles(), endpoints.captureExecutor()),
                name -> {
                    HttpSession session = request.getSession(false);
                    return session == null ? null : session.getAttribute(name);
                });
    }

    /**
     * A WebSocket handshake that came past servlet filters (Tyrus on Grizzly).
     *
     * @param request the handshake
     * @param endpoints where it came
     * @return a view on it
     */
    public static Incoming of(jakarta.websocket.server.HandshakeRequest request, Endpoints endpoints) {
        return new Incoming(
                Requests.engineRequest(request),
                Provenance.of(request),
                request::isUserInRole,
                () -> Requests.handshake(request, endpoints.roles(), endpoints.captureExecutor()),
                name -> request.getHttpSession() instanceof HttpSession session ? session.getAttribute(name) : null);
    }

    /**
     * What decides whether it is let in.
     *
     * @return its method and query
     */
    public EngineRequest wanted() {
        return wanted;
    }

    Provenance provenance() {
        return provenance;
    }

    boolean isHandshake() {
        return wanted.sid() == null;
    }

    /** What the application sees while the request lasts. */
    ConnectionRequest live() {
        return new RequestView(copy(), roles, session);
    }

    /** What the application sees afterwards. */
    ConnectionRequest remembered() {
        return new RequestView(copy(), copy().roles(), name -> null);
    }

    void use(String id) {
        newId = id;
    }

    /**
     * What stays of it for a session.
     *
     * @param refusal why it is not let in, {@code null} if it is
     * @return a copy
     */
    public Admission admission(Refusal refusal) {
        return new Admission(copy(), newId, refusal);
    }

    private HandshakeRequest copy() {
        if (copy == null) {
            copy = copying.get();
        }
        return copy;
    }
}
