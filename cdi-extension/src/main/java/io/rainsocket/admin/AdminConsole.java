package io.rainsocket.admin;

import io.rainsocket.AdminUi;
import io.rainsocket.Namespace;
import io.rainsocket.core.engine.EngineObserver;
import io.rainsocket.core.engine.EngineServer;
import io.rainsocket.core.engine.EngineSettings;
import io.rainsocket.core.socket.HandledFamily;
import io.rainsocket.core.socket.NamespaceFamily;
import io.rainsocket.core.socket.NamespaceHandler;
import io.rainsocket.core.socket.ServerPorts;
import io.rainsocket.core.socket.SocketServer;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The Admin UI's side of a server. It is made before the application's namespaces, which it has to know; {@link #start()} comes last.
 *
 * @see AdminUi
 */
public final class AdminConsole {

    private final AdminUi settings;
    private final SocketServer server;
    private final ServerPorts ports;
    private final Traffic traffic = new Traffic();
    private final List<EngineServer> engines = new CopyOnWriteArrayList<>();
    private final Spotlight spotlight;
    private final Reporter reporter;

    private AdminConsole(AdminUi settings, SocketServer server, ServerPorts ports, InstantSource clock) {
        this.settings = settings;
        this.server = server;
        this.ports = ports;
        Scenery scenery = new Scenery(server, settings.namespace());
        DataView values = new DataView(ports.mapper());
        Gatekeeper gatekeeper = new Gatekeeper(settings, new Sessions(clock), gate());
        Namespace own = server.add(settings.namespace(), new AdminNamespace(settings, gatekeeper, scenery, values));
        Audience audience = new Audience(own, clock);
        spotlight = new Spotlight(audience, server, values);
        reporter = new Reporter(audience, scenery, traffic, this::pollingClients, clock);
    }

    /** {@code null} without a password. */
    private PasswordGate gate() {
        return settings.passwordHash()
                .map(hash -> new PasswordGate(
                        Passwords.matching(hash, AdminConsole.class.getClassLoader()), ports.executor(), ports.timer()))
                .orElse(null);
    }

    /**
     * Adds the Admin UI's namespace to a server.
     *
     * @param settings who may use it, and what it shows
     * @param server has no other namespaces yet
     * @param ports the server's own
     * @param clock tells the time
     * @return shows nothing yet
     * @throws IllegalStateException if there is a password, and the library for it is missing
     */
    public static AdminConsole open(AdminUi settings, SocketServer server, ServerPorts ports, InstantSource clock) {
        return new AdminConsole(settings, server, ports, clock);
    }

    /**
     * What counts the traffic.
     *
     * @return the observer for the Engine.IO servers
     */
    public EngineObserver observer() {
        return traffic;
    }

    /**
     * Tells of an Engine.IO server whose clients are shown.
     *
     * @param engine the server
     */
    public void watch(EngineServer engine) {
        engines.add(engine);
    }

    private int pollingClients() {
        return engines.stream()
                .mapToInt(engine -> engine.sessionCount(EngineSettings.POLLING))
                .sum();
    }

    /**
     * Adds a namespace of the application to the server.
     *
     * @param name starts with a slash
     * @param handler the application's
     * @return the namespace
     * @throws IllegalStateException if it has the Admin UI's name
     */
    public Namespace add(String name, NamespaceHandler handler) {
        if (name.equals(settings.namespace())) {
            throw new IllegalStateException("RS-0681 the channel " + name
                    + " has the name of the Admin UI's namespace; rename one of them, by the setting admin.namespace");
        }
        return shown(server.add(name, watched(handler)));
    }

    /**
     * Adds namespaces of the application that come up when they are named.
     *
     * @param family the application's
     * @return all of them as one
     */
    public Namespace add(NamespaceFamily family) {
        return shown(server.add(new HandledFamily(family, watched(family.handler()))));
    }

    private NamespaceHandler watched(NamespaceHandler handler) {
        return settings.development() ? new WatchedHandler(handler, spotlight) : handler;
    }

    private Namespace shown(Namespace namespace) {
        return settings.development() ? namespace.onRoomEvent(spotlight::roomChanged) : namespace;
    }

    /** Begins to send figures. */
    public void start() {
        reporter.start(ports.timer(), ports.executor(), settings.statsInterval(), spotlight::refresh);
    }

    /** Sends no more figures. */
    public void stop() {
        reporter.stop();
    }
}
