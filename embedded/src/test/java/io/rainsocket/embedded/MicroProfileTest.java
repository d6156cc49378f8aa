package io.rainsocket.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import io.rainsocket.embedded.beans.CallCounter;
import io.rainsocket.embedded.beans.EchoChannel;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An application that brings MicroProfile Config has its settings from there. */
class MicroProfileTest {

    @TempDir
    Path folder;

    @Test
    void takesSettingsFromMicroProfileConfig() throws Exception {
        Files.createDirectories(folder.resolve("META-INF"));
        Files.writeString(
                folder.resolve("META-INF/microprofile-config.properties"),
                "rainsocket.path=/live\nrainsocket.pingInterval=12s\n");
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (var loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, before)) {
            thread.setContextClassLoader(loader);
            WebApp app =
                    WebApp.at("/").beans(EchoChannel.class, CallCounter.class).parameter("rainsocket.path", "/x");
            try (RainsocketServer server =
                            RainsocketServer.builder().deploy(app).start();
                    EngineSocket socket = EngineSocket.open(TestHttp.client(), server.url("/live/"))) {
                assertThat(socket.receive()).contains("\"pingInterval\":12000,");
            }
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
