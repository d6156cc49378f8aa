package io.rainsocket.core.engine;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** The sessions of one endpoint: who may come in, and which request belongs to whom. Safe for any thread. */
public final class EngineServer {

    private final EngineSettings settings;
    private final Timer timer;
    private final Supplier<String> ids;
    private final EngineApplication application;
    private final EngineObserver observer;
    private final Map<String, EngineSession> sessions = new ConcurrentHashMap<>();
    private volatile boolean stopped;

    /**
     * Creates a server without sessions.
     *
     * @param settings times and limits
     * @param timer for heartbeats and upgrades
     * @param ids where the sessions' secret ids come from
     * @param application what stands on top
     */
    public EngineServer(EngineSettings settings, Timer timer, Supplier<String> ids, EngineApplication application) {
        this(settings, timer, ids, application, EngineObserver.NONE);
    }

    /**
     * Creates a server without sessions that is observed.
     *
     * @param settings times and limits
     * @param timer for heartbeats and upgrades
     * @param ids where the sessions' secret ids come from
     * @param application what stands on top
     * @param observer hears what happens
     */
    public EngineServer(
            EngineSettings settings,
            Timer timer,
            Supplier<String> ids,
            EngineApplication application,
            EngineObserver observer) {
        this.settings = settings;
        this.timer = timer;
        this.ids = ids;
        this.application = application;
        this.observer = observer;
    }

    /**
     * Times and limits.
     *
     * @return the settings
     */
    public EngineSettings settings() {
        return settings;
    }

    Timer timer() {
        return timer;
    }

    EngineObserver observer() {
        return observer;
    }

    /**
     * Decides whether a request is let in, in the reference server's order.
     *
     * @param request the request
     * @return the refusal, {@code null} if there is none
     */
    public EngineError verify(EngineRequest request) {
        if (request.transport() == null || !settings.transports().contains(request.transport())) {
            return EngineError.UNKNOWN_TRANSPORT;
        }
        return request.sid() == null ? verifyHandshake(request) : verifyMember(request);
    }

    private EngineError verifyHandshake(EngineRequest request) {
        if (!request.method().equals("GET")) {
            return EngineError.BAD_HANDSHAKE_METHOD;
        }
        if (!namesItsTransport(request)) {
            return EngineError.BAD_REQUEST;
        }
        if (!request.version4()) {
            return EngineError.UNSUPPORTED_PROTOCOL_VERSION;
        }
        return stopped ? EngineError.FORBIDDEN : null;
    }

    private EngineError verifyMember(EngineRequest request) {
        EngineSession session = sessions.get(request.sid());
        if (session == null) {
            return EngineError.UNKNOWN_SID;
        }
        boolean fits = request.webSocket() || session.transport().name().equals(EngineSettings.POLLING);
        return fits && namesItsTransport(request) ? null : EngineError.BAD_REQUEST;
    }

    private static boolean namesItsTransport(EngineRequest request) {
        return request.webSocket() == request.transport().equals(EngineSettings.WEBSOCKET);
    }

    /**
     * Finds a session.
     *
     * @param id its id
     * @return the session, {@code null} if there is none
     */
    public EngineSession session(String id) {
        return sessions.get(id);
    }

    /**
     * Opens a session. The handshake packet waits until the transport {@linkplain EngineSession#drain() drains}.
     *
     * @param request a request that was {@linkplain #verify(EngineRequest) let in}
     * @param transport what it came over
     * @return the new session; nothing of it is left behind if the application or the id source throws
     */
    public EngineSession open(HandshakeRequest request, Transport transport) {
        EngineSession session = new EngineSession(ids.get(), this, request, transport);
        session.open(application);
        if (stopped) {
            session.close();
        }
        return session;
    }

    /** Called once the session can be found, ended and counted. */
    void remember(EngineSession session) {
        sessions.put(session.id(), session);
    }

    void forget(EngineSession session) {
        sessions.remove(session.id());
    }

    /**
     * How many sessions there are.
     *
     * @return those that are not closed
     */
    public int sessionCount() {
        return sessions.size();
    }

    /**
     * How many sessions use a transport at this moment. Looks at each of them.
     *
     * @param transport its name
     * @return those that are not closed
     */
    public int sessionCount(String transport) {
        return (int) sessions.values().stream()
                .filter(session -> session.transport().name().equals(transport))
                .count();
    }

    String handshakeJson(String sid, String transport) {
        return "{\"sid\":\"" + sid
                + "\",\"upgrades\":[" + (settings.canUpgrade(transport) ? "\"websocket\"" : "")
                + "],\"pingInterval\":" + settings.pingInterval()
                + ",\"pingTimeout\":" + settings.pingTimeout()
                + ",\"maxPayload\":" + settings.maxPayload() + "}";
    }

    /** Refuses new sessions and ends all that there are. */
    public void close() {
        stopped = true;
        sessions.values().forEach(EngineSession::shutDown);
    }
}
