package io.rainsocket.it.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * WildFly with a base directory of its own. The adapter copies the configuration there ({@code cleanServerBaseDir}); the
 * installation stays as it is.
 */
record WildFlyRun(Path installation, Path directory, FreePorts ports) implements ServerRun {

    /**
     * Otherwise WildFly lets only those users of Jakarta Security in whom its own realm knows as well; and without a default adapter it
     * takes no message-driven beans at all. The two paths are those of {@link RealmUsers}.
     */
    private static final String SETTINGS =
            """
            wildfly-configuration:
              subsystem:
                ejb3:
                  default-resource-adapter-name: none
                undertow:
                  application-security-domain:
                    other:
                      integrated-jaspi: false
                elytron:
                  properties-realm:
                    ApplicationRealm:
                      users-properties:
                        path: %s
                        plain-text: true
                      groups-properties:
                        path: %s
            """;

    /** For a deployment that hangs, before it fails; all that come after it wait as long. */
    private static final int PATIENCE_SECONDS = 60;

    WildFlyRun(Path installation, Path directory) throws IOException {
        this(installation, directory, FreePorts.reserve(4));
        Path users = Files.writeString(directory.resolve("users.properties"), RealmUsers.passwords());
        Path groups = Files.writeString(directory.resolve("groups.properties"), RealmUsers.groups());
        Files.writeString(settings(), SETTINGS.formatted(users, groups));
    }

    @Override
    public Map<String, String> containerProperties() {
        return Map.of(
                "javaHome", ServerJava.home().toString(),
                "jbossHome", installation.toString(),
                "cleanServerBaseDir", base().toString(),
                "yamlConfiguration", settings().toString(),
                "managementPort", String.valueOf(ports.get(2)),
                "javaVmArguments", String.join(" ", javaOptions()));
    }

    String[] javaOptions() {
        return new String[] {
            "-Xmx512m",
            "-Djboss.as.management.blocking.timeout=" + PATIENCE_SECONDS,
            "-Djboss.bind.address=127.0.0.1",
            "-Djboss.bind.address.management=127.0.0.1",
            "-Djboss.http.port=" + ports.get(0),
            "-Djboss.https.port=" + ports.get(1),
            "-Djboss.management.http.port=" + ports.get(2),
            "-Djboss.management.https.port=" + ports.get(3)
        };
    }

    private Path settings() {
        return directory.resolve("settings.yml");
    }

    Path base() {
        return directory.resolve("standalone");
    }

    @Override
    public int securePort() {
        return ports.get(1);
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
