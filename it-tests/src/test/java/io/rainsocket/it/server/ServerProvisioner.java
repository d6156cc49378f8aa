package io.rainsocket.it.server;

import java.io.IOException;
import java.nio.file.Path;
import org.jboss.arquillian.container.spi.Container;
import org.jboss.arquillian.container.spi.event.SetupContainer;
import org.jboss.arquillian.container.spi.event.container.AfterStop;
import org.jboss.arquillian.core.api.annotation.Observes;

/**
 * Gives each run a server of its own: unpacked once per machine, with its own base directory and free ports on 127.0.0.1,
 * and swept away when the server has stopped.
 */
public final class ServerProvisioner {

    private static final int BEFORE_THE_ADAPTER = 100;

    /** Written and read by Arquillian's one thread. */
    private ServerRun run;

    /** Arquillian makes one per test JVM. */
    public ServerProvisioner() {}

    /** Fills the container's configuration in before its adapter reads it. */
    public void prepare(@Observes(precedence = BEFORE_THE_ADAPTER) SetupContainer event) throws IOException {
        Container<?> container = event.getContainer();
        run = newRun(container.getName());
        System.setProperty(ServerLog.PROPERTY, run.log().toString());
        System.setProperty(SecurePort.PROPERTY, String.valueOf(run.securePort()));
        run.containerProperties()
                .forEach((name, value) -> container.getContainerConfiguration().overrideProperty(name, value));
    }

    /** Keeps the log and removes the rest. */
    public void sweep(@Observes AfterStop event) throws IOException {
        run.close();
    }

    private static ServerRun newRun(String server) throws IOException {
        Path zip = Path.of(System.getProperty("rainsocket.server.zip"));
        Path cache = Path.of(System.getProperty("rainsocket.server.cache"));
        Path installation = ServerInstallation.unpackOnce(zip, cache);
        Path base = RunDirectory.create(server);
        return switch (server) {
            case "wildfly" -> new WildFlyRun(installation, base);
            case "payara" -> new PayaraRun(installation, base);
            default ->
                throw new IllegalArgumentException("No server called '" + server + "'; arquillian.xml may name"
                        + " wildfly and payara, or add a ServerRun for it.");
        };
    }
}
