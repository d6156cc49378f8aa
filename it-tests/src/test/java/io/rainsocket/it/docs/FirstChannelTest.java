package io.rainsocket.it.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.rainsocket.embedded.RainsocketServer;
import io.rainsocket.embedded.WebApp;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a newcomer copies first does what its page says. */
class FirstChannelTest {

    @TempDir
    Path folder;

    @Test
    void theReadmesChannelChats() throws Exception {
        chats("README.md", "Chat");
    }

    @Test
    void theTutorialsChannelChats() throws Exception {
        chats("docs/tutorial/first-channel.md", "org.example.chat.Chat");
    }

    /** Runs the first Java snippet of a page and talks to it as its script does. */
    private void chats(String page, String type) throws Exception {
        Snippet snippet = Project.page(page).snippets().stream()
                .filter(each -> each.language().equals("java"))
                .findFirst()
                .orElseThrow();
        assertThat(JavaSnippets.compile(snippet, folder)).isEmpty();
        URL[] classes = {folder.toUri().toURL()};
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader = new URLClassLoader(classes, before)) {
            thread.setContextClassLoader(loader);
            WebApp app = WebApp.at("/app").beans(loader.loadClass(type));
            try (RainsocketServer server =
                    RainsocketServer.builder().deploy(app).start()) {
                talk(server.url("/app/socket.io/?EIO=4&transport=websocket"));
            }
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static void talk(URI address) throws InterruptedException {
        BlockingQueue<String> heard = new LinkedBlockingQueue<>();
        WebSocket socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create(address.toString().replaceFirst("^http", "ws")), new Ears(heard))
                .join();
        assertThat(next(heard)).startsWith("0{\"sid\"");
        socket.sendText("40/chat,", true).join();
        assertThat(next(heard)).startsWith("40/chat,{\"sid\"");
        assertThat(next(heard)).isEqualTo("42/chat,[\"hello\",{\"message\":\"Welcome!\"}]");
        socket.sendText("42/chat,0[\"new-message\",{\"name\":\"Ann\",\"text\":\"Hi\"}]", true)
                .join();
        assertThat(next(heard)).isEqualTo("42/chat,[\"message\",{\"name\":\"Ann\",\"text\":\"Hi\"}]");
        assertThat(next(heard)).isEqualTo("43/chat,0[1]");
        socket.abort();
    }

    private static String next(BlockingQueue<String> heard) throws InterruptedException {
        return heard.poll(20, TimeUnit.SECONDS);
    }

    private record Ears(BlockingQueue<String> heard) implements WebSocket.Listener {

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence frame, boolean last) {
            heard.add(frame.toString());
            socket.request(1);
            return null;
        }
    }
}
