package io.rainsocket.it.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The directory that one run of one server has to itself. */
final class RunDirectory {

    private RunDirectory() {}

    static Path create(String server) throws IOException {
        Path parent = Path.of(System.getProperty("rainsocket.run"));
        Files.createDirectories(parent);
        return Files.createTempDirectory(parent, server + "-");
    }

    /** Removes the directory, but first saves the server's log for whoever looks into a failure. */
    static void remove(Path directory, Path log) throws IOException {
        Path artifacts = Files.createDirectories(Path.of(System.getProperty("rainsocket.artifacts")));
        if (Files.exists(log)) {
            String server = System.getProperty("rainsocket.it.server");
            Files.copy(log, artifacts.resolve(server + "-server.log"), StandardCopyOption.REPLACE_EXISTING);
        }
        FileTrees.delete(directory);
    }
}
