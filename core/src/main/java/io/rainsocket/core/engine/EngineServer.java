package io.rainsocket.core.engine;

import io.rainsocket.core.protocol.EncodedPacket;
import io.rainsocket.core.protocol.Frame;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** The sessions of one endpoint: who may come in, and which request belongs to whom. Safe for any thread. */
public final class EngineServer {

    private final EngineSettings settings;
    private final Timer timer;
    private final Supplier<String> ids;
    private final EngineApplication application;
    private final EngineObserver observer;
    private final SlowClients slowClients;
    private final Map<String, EngineSession> sessions = new ConcurrentHashMap<>();

    /** Ids of the application's making whose sessions cannot be found yet: no two requests open one of the same id. */
    private final Set<String> opening = ConcurrentHashMap.newKeySet(0);

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
        slowClients = new SlowClients(timer);
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

    SlowClients slowClients() {
        return slowClients;
    }

    /**
     * Decides whether a request is let in, in the reference server's order.
     *
     * @param request the request
     * @return the refusal, {@code null} if there is none
     */
    public Refusal verify(EngineRequest request) {
        return verify(request, () -> null);
    }

    /**
     * Decides whether a request is let in, with a word of the application.
     *
     * @param request the request
     * @param application asked about handshakes that nothing but their version may be wrong with; gives {@code null} to let one in
     * @return the refusal, {@code null} if there is none
     */
    public Refusal verify(EngineRequest request, Supplier<Refusal> application) {
        String transport = request.transport();
        if (transport == null || !settings.transports().contains(transport)) {
            return transport == null
                    ? Refusal.of(EngineError.UNKNOWN_TRANSPORT)
                    : Refusal.of(EngineError.UNKNOWN_TRANSPORT, "transport", transport);
        }
        return request.sid() == null ? verifyHandshake(request, application) : verifyMember(request);
    }

    private Refusal verifyHandshake(EngineRequest request, Supplier<Refusal> application) {
        if (!request.method().equals("GET")) {
            return Refusal.of(EngineError.BAD_HANDSHAKE_METHOD, "method", request.method());
        }
        if (!namesItsTransport(request)) {
            return Refusal.of(EngineError.BAD_REQUEST, "name", "TRANSPORT_HANDSHAKE_ERROR");
        }
        Refusal refusal = stopped ? Refusal.of(EngineError.FORBIDDEN) : application.get();
        if (refusal == null && !request.version4()) {
            return Refusal.of(
                    EngineError.UNSUPPORTED_PROTOCOL_VERSION, "protocol", "3"); // what other versions count as
        }
        return refusal;
    }

    private Refusal verifyMember(EngineRequest request) {
        EngineSession session = sessions.get(request.sid());
        if (session == null) {
            return Refusal.of(EngineError.UNKNOWN_SID, "sid", request.sid());
        }
        String current = session.transport().name();
        if ((request.webSocket() || current.equals(EngineSettings.POLLING)) && namesItsTransport(request)) {
            return null;
        }
        return new Refusal(
                EngineError.BAD_REQUEST,
                Map.of("name", "TRANSPORT_MISMATCH", "transport", request.transport(), "previousTransport", current));
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
        return open(new EngineSession(ids.get(), this, request, transport));
    }

    /**
     * Opens a session with an id that the application has made; otherwise like {@link #open(HandshakeRequest, Transport)}.
     *
     * @param id may be in use
     * @param request a request that was let in
     * @param transport what it came over
     * @return the new session, {@code null} if there is one of this id
     */
    public EngineSession open(String id, HandshakeRequest request, Transport transport) {
        if (!opening.add(id)) {
            return null;
        }
        try {
            return sessions.containsKey(id) ? null : open(new EngineSession(id, this, request, transport));
        } finally {
            opening.remove(id);
        }
    }

    private EngineSession open(EngineSession session) {
        session.open(this::greet);
        if (stopped) {
            session.close();
        }
        return session;
    }

    private SessionHandler greet(EngineSession session) {
        settings.initialPacket().ifPresent(text -> session.send(EncodedPacket.of(Frame.message(text))));
        return application.open(session);
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
