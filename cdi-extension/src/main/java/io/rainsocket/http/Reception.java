package io.rainsocket.http;

import io.rainsocket.ConnectionError;
import io.rainsocket.Cookie;
import io.rainsocket.core.engine.EngineError;
import io.rainsocket.core.engine.EngineServer;
import io.rainsocket.core.engine.Refusal;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Receives requests: asks the engine and the application whether to let them in, gets new ids, tells of refusals, and collects the
 * headers of the answers.
 */
public final class Reception {

    private static final Logger LOG = System.getLogger(Reception.class.getName());

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._~-]{1,200}");

    private final Hooks hooks;
    private final Optional<Cookie> cookie;
    private final OriginPolicy origins;

    /** {@code cookie} is for answers to handshakes. */
    Reception(Hooks hooks, Optional<Cookie> cookie, OriginPolicy origins) {
        this.hooks = hooks;
        this.cookie = cookie;
        this.origins = origins;
    }

    /**
     * Decides whether a request is let in, and how the session is called that it opens.
     *
     * @param server what it asks for
     * @param request the request
     * @return the refusal, of which the application knows already; {@code null} if there is none
     */
    public Refusal receive(EngineServer server, Incoming request) {
        Refusal refusal = server.verify(request.wanted(), () -> ask(request));
        if (refusal == null && !request.isHandshake()) {
            refusal = foreign(request);
        } else if (refusal == null && hooks.ids().isPresent()) {
            refusal = name(server, request);
        }
        if (refusal != null) {
            refused(request, refusal);
        }
        return refusal;
    }

    private Refusal ask(Incoming request) {
        Refusal foreign = foreign(request);
        if (foreign != null || hooks.gate().isEmpty()) {
            return foreign;
        }
        try {
            return hooks.gate().get().allow(request.live()) ? null : Refusal.of(EngineError.FORBIDDEN);
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "RS-0650 an AllowRequest bean failed, so the handshake was refused", e);
            return new Refusal(EngineError.FORBIDDEN, Map.of("message", e.toString()));
        }
    }

    /** {@code null} unless a page that is not welcome wants a WebSocket. */
    private Refusal foreign(Incoming request) {
        boolean admitted = !request.wanted().webSocket() || origins.admits(request.provenance());
        return admitted
                ? null
                : new Refusal(
                        EngineError.FORBIDDEN,
                        Map.of("origin", request.provenance().origin()));
    }

    private Refusal name(EngineServer server, Incoming request) {
        try {
            String id = hooks.ids().get().generateId(request.live());
            if (id == null || !ID.matcher(id).matches()) {
                return badId("is no id; allowed: 1 to 200 letters, digits and . _ ~ -", null);
            }
            if (server.session(id) != null) {
                return badId("is in use; allowed: an id that no other connection has", null);
            }
            request.use(id);
            return null;
        } catch (RuntimeException e) {
            return badId("is an exception: " + e, e);
        }
    }

    /** The id itself is a secret, and not told. */
    private static Refusal badId(String found, RuntimeException cause) {
        String text = "RS-0654 what the SessionIdGenerator bean gave " + found;
        LOG.log(Level.ERROR, text + "; the handshake was refused", cause);
        return Refusal.badId(text);
    }

    /**
     * Tells the application of a refusal that was found later.
     *
     * @param request what is refused
     * @param refusal why
     */
    public void refused(Incoming request, Refusal refusal) {
        EngineError error = refusal.error();
        hooks.errors()
                .accept(new ConnectionError(error.code(), error.message(), request.remembered(), refusal.context()));
    }

    /**
     * Collects what the application adds to an answer.
     *
     * @param request what is answered
     * @param opened the id of the session that a long-polling handshake has opened, else {@code null}
     * @return names and values that can be sent
     */
    public Map<String, String> headers(Incoming request, String opened) {
        boolean cookies = opened != null && cookie.isPresent();
        if (!cookies && hooks.headers().isEmpty()) {
            return Map.of();
        }
        AddedHeaders headers = new AddedHeaders();
        if (cookies) {
            headers.put("Set-Cookie", SessionCookie.of(cookie.get(), opened));
        }
        hooks.headers().ifPresent(hook -> headers.collect(hook, request));
        return headers.sendable();
    }
}
