package io.rainsocket.it.server;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/** A server distribution, unpacked once per machine into a cache that nobody writes to afterwards. */
final class ServerInstallation {

    private ServerInstallation() {}

    /**
     * Unpacks beside the final place and moves the finished tree there in one step, so that a run that is killed, or two at
     * once, never leave half a server.
     *
     * @return the server's home: the one top folder of the archive
     */
    static Path unpackOnce(Path zip, Path cache) throws IOException {
        Path place = cache.resolve(nameOf(zip));
        if (!Files.exists(place)) {
            Files.createDirectories(cache);
            Path unfinished = Files.createTempDirectory(cache, nameOf(zip) + "-unpacking-");
            try {
                FileTrees.unzip(zip, unfinished);
                publish(unfinished, place);
            } finally {
                FileTrees.delete(unfinished);
            }
        }
        return onlyFolderIn(place);
    }

    private static void publish(Path unfinished, Path place) throws IOException {
        try {
            Files.move(unfinished, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (DirectoryNotEmptyException | FileAlreadyExistsException e) {
            // Another run was faster; its tree is as good as ours.
        }
    }

    private static String nameOf(Path zip) {
        return zip.getFileName().toString().replaceFirst("\\.zip$", "");
    }

    private static Path onlyFolderIn(Path place) throws IOException {
        try (Stream<Path> children = Files.list(place)) {
            return children.filter(Files::isDirectory).findFirst().orElseThrow();
        }
    }
}
