package io.rainsocket.it.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerInstallationTest {

    @TempDir
    Path directory;

    @Test
    void unpacksOnceAndLeavesNothingElse() throws IOException {
        Path zip = zipWith("server-1/bin/start.sh");
        Path cache = directory.resolve("cache");

        Path home = ServerInstallation.unpackOnce(zip, cache);
        Files.delete(zip);

        assertThat(home.resolve("bin/start.sh")).hasContent("content");
        assertThat(ServerInstallation.unpackOnce(zip, cache)).isEqualTo(home);
        assertThat(cache).isDirectoryNotContaining("glob:**unpacking**");
    }

    @Test
    void refusesAnEntryOutsideTheArchiveAndKeepsNoHalfServer() throws IOException {
        Path zip = zipWith("../evil.sh");
        Path cache = directory.resolve("cache");

        assertThatThrownBy(() -> ServerInstallation.unpackOnce(zip, cache)).hasMessageContaining("../evil.sh");
        assertThat(cache).isEmptyDirectory();
    }

    private Path zipWith(String entry) throws IOException {
        Path zip = directory.resolve("server-1.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry(entry));
            out.write("content".getBytes(StandardCharsets.UTF_8));
        }
        return zip;
    }
}
