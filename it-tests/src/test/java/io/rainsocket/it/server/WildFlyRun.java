package io.rainsocket.it.server;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/**
 * WildFly with a base directory of its own. The adapter copies the configuration there ({@code cleanServerBaseDir}); the
 * installation stays as it is.
 */
record WildFlyRun(Path installation, Path directory, FreePorts ports) implements ServerRun {

    WildFlyRun(Path installation, Path directory) throws IOException {
        this(installation, directory, FreePorts.reserve(4));
    }

    @Override
    public Map<String, String> containerProperties() {
        return Map.of(
                "javaHome", ServerJava.home().toString(),
                "jbossHome", installation.toString(),
                "cleanServerBaseDir", base().toString(),
                "managementPort", String.valueOf(ports.get(2)),
                "javaVmArguments", String.join(" ", javaOptions()));
    }

    String[] javaOptions() {
        return new String[] {
            "-Xmx512m",
            "-Djboss.bind.address=127.0.0.1",
            "-Djboss.bind.address.management=127.0.0.1",
            "-Djboss.http.port=" + ports.get(0),
            "-Djboss.https.port=" + ports.get(1),
            "-Djboss.management.http.port=" + ports.get(2),
            "-Djboss.management.https.port=" + ports.get(3)
        };
    }

    Path base() {
        return directory.resolve("standalone");
    }

    @Override
    public Path log() {
        return base().resolve("log/server.log");
    }

    @Override
    public void close() throws IOException {
        RunDirectory.remove(directory, log());
    }
}
