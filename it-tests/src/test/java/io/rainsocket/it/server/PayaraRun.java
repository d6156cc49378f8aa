package io.rainsocket.it.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Payara with a domain of its own. The adapter can only start a domain inside its home, so the run gets a home of hard
 * links; the domain is a real copy, for the server writes there.
 */
record PayaraRun(Path directory, int adminPort, int securePort) implements ServerRun {

    private static final Path DOMAINS = Path.of("glassfish", "domains");
    private static final Path DOMAIN = DOMAINS.resolve("domain1");

    PayaraRun(Path installation, Path directory) throws IOException {
        this(installation, directory, PayaraPorts.free());
    }

    PayaraRun(Path installation, Path directory, PayaraPorts ports) throws IOException {
        this(directory, ports.admin(), ports.secure());
        prepare(installation, directory, ports);
    }

    private static void prepare(Path installation, Path directory, PayaraPorts ports) throws IOException {
        for (String part : new String[] {"glassfish", "mq/lib", "h2db/bin"}) {
            FileTrees.link(installation.resolve(part), directory.resolve(part), installation.resolve(DOMAINS));
        }
        FileTrees.copy(installation.resolve(DOMAIN), directory.resolve(DOMAIN));
        Path config = directory.resolve(DOMAIN).resolve("config/domain.xml");
        String java = "<java-config java-home=\"" + ServerJava.home() + "\" ";
        Files.writeString(config, ports.applyTo(Files.readString(config)).replace("<java-config ", java));
        Files.writeString(config.resolveSibling("keyfile"), RealmUsers.keyfile());
    }

    Path domain() {
        return directory.resolve(DOMAIN);
    }

    @Override
    public Map<String, String> containerProperties() {
        return Map.of("payaraHome", directory.toString(), "adminPort", String.valueOf(adminPort));
    }

    @Override
    public Path log() {
        return domain().resolve("logs/server.log");
    }

    @Override
    public void close() throws IOException {
        RunDirectory.remove(directory, log());
    }
}
