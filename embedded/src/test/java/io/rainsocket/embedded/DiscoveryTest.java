package io.rainsocket.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import io.rainsocket.embedded.beans.CallCounter;
import io.rainsocket.embedded.beans.EchoChannel;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Beans that are found because their archive says so. */
class DiscoveryTest {

    @TempDir
    Path archive;

    @Test
    void findsTheBeansOfArchivesWithBeansXml() throws Exception {
        Files.createDirectories(archive.resolve("META-INF"));
        Files.createFile(archive.resolve("META-INF/beans.xml"));
        copy(EchoChannel.class);
        copy(CallCounter.class);
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (var loader = new URLClassLoader(new URL[] {archive.toUri().toURL()}, before)) {
            thread.setContextClassLoader(loader);
            try (RainsocketServer server = RainsocketServer.builder()
                            .deploy(WebApp.at("/").discover())
                            .start();
                    EngineSocket socket = EngineSocket.open(TestHttp.client(), server.url("/socket.io/echo/"))) {
                assertThat(socket.receive()).startsWith("0{");
                socket.send("40");
                assertThat(socket.receive()).startsWith("40{");
            }
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private void copy(Class<?> type) throws IOException {
        String name = type.getName().replace('.', '/') + ".class";
        Path file = archive.resolve(name);
        Files.createDirectories(file.getParent());
        try (InputStream in = type.getClassLoader().getResourceAsStream(name)) {
            Files.copy(in, file);
        }
    }
}
