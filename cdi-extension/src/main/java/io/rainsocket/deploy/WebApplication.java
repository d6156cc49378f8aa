package io.rainsocket.deploy;

import io.rainsocket.Namespace;
import io.rainsocket.RainsocketConfig;
import io.rainsocket.Transport;
import io.rainsocket.admin.AdminConsole;
import io.rainsocket.cdi.ApplicationEvents;
import io.rainsocket.cdi.ChannelModel;
import io.rainsocket.cdi.RainsocketExtension;
import io.rainsocket.core.engine.EngineApplication;
import io.rainsocket.core.engine.EngineServer;
import io.rainsocket.core.engine.EngineSettings;
import io.rainsocket.core.engine.Ids;
import io.rainsocket.core.socket.NamespaceFamily;
import io.rainsocket.core.socket.NamespaceHandler;
import io.rainsocket.core.socket.ServerPorts;
import io.rainsocket.core.socket.SocketServer;
import io.rainsocket.json.JsonbPayloadMapper;
import io.rainsocket.spi.PayloadMapper;
import io.rainsocket.transaction.ContainerTransactions;
import jakarta.servlet.ServletContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The server of one web application, from its start to its stop. Holds everything; nothing of it is static. */
final class WebApplication {

    private static final Logger LOG = System.getLogger(WebApplication.class.getName());

    /** The path of the endpoint for all channels, and the namespace that its clients join first. */
    private static final String SHARED = "/";

    /** How long the application's disconnect handlers may take at undeploy. */
    private static final long FAREWELL_SECONDS = 5;

    private final ServletContext context;
    private final RainsocketExtension extension;
    private final EngineMount mount;
    private final RainsocketConfig config;
    private final Ids ids = new Ids();
    private final SocketServer server;
    private final SocketEvents events;

    /** {@code null} without the Admin UI. */
    private final AdminConsole admin;

    /** The mapper that the application did not bring itself, {@code null} if it did. */
    private final JsonbPayloadMapper ownMapper;

    private WebApplication(
            ServletContext context, RainsocketExtension extension, RainsocketConfig config, EngineMount mount) {
        this.context = context;
        this.extension = extension;
        this.mount = mount;
        this.config = config;
        Optional<PayloadMapper> mapper = extension.mapper(context.getClassLoader());
        ownMapper = mapper.isPresent() ? null : new JsonbPayloadMapper();
        mount.open(config, executor -> RequestHooks.of(context, extension, config, executor));
        ServerPorts ports = new ServerPorts(
                mount.timer(),
                ids,
                mapper.orElse(ownMapper),
                Parsers.of(config),
                mount.executor(),
                extension.adapters(context.getClassLoader()),
                ContainerTransactions.find());
        server = new SocketServer(config, ports);
        events = Extensions.eventManager(context)
                .map(manager -> new ApplicationEvents(manager, context.getClassLoader(), mount.executor(), 0))
                .map(found -> new SocketEvents(found, mount.executor()))
                .orElseThrow();
        admin = config.admin()
                .map(settings -> AdminConsole.open(settings, server, ports, InstantSource.system()))
                .orElse(null);
    }

    static WebApplication start(
            ServletContext context, RainsocketExtension extension, RainsocketConfig config, EngineMount mount) {
        WebApplication application = new WebApplication(context, extension, config, mount);
        application.start();
        return application;
    }

    private void start() {
        Map<String, Namespace> namespaces = new LinkedHashMap<>();
        extension
                .handlers(context.getClassLoader())
                .forEach((address, handler) -> namespaces.put(address, add(address, handler)));
        extension.families(context.getClassLoader()).forEach(family -> namespaces.put(family.pattern(), add(family)));
        events.ofUsers(server);
        RoomEvents.fire(context, mount.executor(), namespaces.values());
        if (!config.serveClient()) {
            mount.withoutClient();
        }
        mount.serve(SHARED, engine(server.shared()));
        ownAddresses(context, extension).forEach(address -> mount.serve(below(address), engine(server.own(address))));
        extension.served(context.getClassLoader(), server, namespaces);
        if (admin != null) {
            admin.start();
        }
        LOG.log(
                Level.INFO,
                "RS-0400 {0}{1}/ serves {2}",
                context.getContextPath(),
                mount.path(),
                String.join(", ", namespaces.keySet()));
    }

    /** The rests of the paths of its endpoints. */
    static Stream<String> endpoints(ServletContext context, RainsocketExtension extension) {
        return Stream.concat(Stream.of(SHARED), ownAddresses(context, extension).map(WebApplication::below));
    }

    /** Of the channels that have an endpoint of their own. */
    private static Stream<String> ownAddresses(ServletContext context, RainsocketExtension extension) {
        return extension.channelsOf(context.getClassLoader()).stream()
                .filter(channel -> !channel.isPattern())
                .map(ChannelModel::address)
                .filter(address -> !address.equals(SHARED))
                .distinct();
    }

    private static String below(String address) {
        return address + "/";
    }

    private Namespace add(String address, NamespaceHandler handler) {
        NamespaceHandler observed = events.of(handler);
        return admin == null ? server.add(address, observed) : admin.add(address, observed);
    }

    private Namespace add(NamespaceFamily family) {
        NamespaceFamily observed = events.of(family);
        return admin == null ? server.add(observed) : admin.add(observed);
    }

    private EngineServer engine(EngineApplication application) {
        EngineSettings settings = new EngineSettings(
                config.pingInterval().toMillis(),
                config.pingTimeout().toMillis(),
                config.upgradeTimeout().toMillis(),
                config.maxPayload(),
                config.maxBuffered(),
                config.transports().stream().map(Transport::toString).collect(Collectors.toUnmodifiableSet()),
                config.allowUpgrades(),
                config.initialPacket());
        if (admin == null) {
            return new EngineServer(settings, mount.timer(), ids, application);
        }
        EngineServer engine = new EngineServer(settings, mount.timer(), ids, application, admin.observer());
        admin.watch(engine);
        return engine;
    }

    SocketServer server() {
        return server;
    }

    void stop() {
        if (admin != null) {
            admin.stop();
        }
        try {
            server.close().toCompletableFuture().get(FAREWELL_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            LOG.log(Level.WARNING, "RS-0404 " + context.getContextPath() + ": disconnect handlers did not finish", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        extension.stopped(context.getClassLoader());
        mount.close();
        if (ownMapper != null) {
            ownMapper.close();
        }
    }
}
