package io.rainsocket.it.server;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** Starts application servers with applications on a port that the caller chooses. */
public final class ForegroundServers {

    private ForegroundServers() {}

    /**
     * Starts WildFly or Payara, with everything on 127.0.0.1; the caller waits until the applications answer.
     *
     * @param server {@code wildfly} or {@code payara}
     * @param port for HTTP; all other ports are free ones
     * @param applications their names are their context paths
     */
    public static RunningServer start(String server, int port, List<WebArchive> applications) throws IOException {
        Path installation = ServerInstallation.unpackOnce(
                Path.of(System.getProperty("rainsocket.server.zip")),
                Path.of(System.getProperty("rainsocket.server.cache")));
        Path directory = RunDirectory.create(server);
        try {
            return server.equals("wildfly")
                    ? WildFlyProcess.start(new WildFlyRun(installation, directory, ports(port, 0, 4)), applications)
                    : PayaraProcess.start(
                            new PayaraRun(installation, directory, new PayaraPorts(ports(port, 1, 9))), applications);
        } catch (IOException | RuntimeException e) {
            FileTrees.delete(directory);
            throw e;
        }
    }

    private static FreePorts ports(int http, int index, int count) throws IOException {
        List<Integer> numbers = new ArrayList<>(FreePorts.reserve(count).numbers());
        numbers.set(index, http);
        return new FreePorts(numbers);
    }
}
