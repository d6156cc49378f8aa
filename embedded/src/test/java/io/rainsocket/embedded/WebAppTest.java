package io.rainsocket.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import io.rainsocket.embedded.beans.CallCounter;
import io.rainsocket.embedded.beans.EchoChannel;
import io.rainsocket.embedded.beans.ShortHeartbeat;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.websocket.server.ServerEndpointConfig;
import java.io.IOException;
import java.net.http.HttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What web applications consist of, one part at a time. */
@ParameterizedClass
@EnumSource(Stack.class)
class WebAppTest {

    @Parameter
    Stack stack;

    private final HttpClient http = TestHttp.client();

    private static WebApp echo(String path) {
        return WebApp.at(path).beans(EchoChannel.class, CallCounter.class);
    }

    private EngineSocket joined(Stack.Running server, String endpoint) throws InterruptedException {
        EngineSocket socket = EngineSocket.open(http, server.url(endpoint));
        assertThat(socket.receive()).startsWith("0{");
        socket.send("40/echo,");
        assertThat(socket.receive()).startsWith("40/echo,");
        return socket;
    }

    @Test
    void servesPages() throws Exception {
        try (Stack.Running server = stack.start(echo("/app").resources("pages"))) {
            assertThat(TestHttp.get(server.url("/app/index.html")).body())
                    .contains("<title>Rainsocket embedded</title>");
            assertThat(TestHttp.get(server.url("/app/")).body()).contains("<title>Rainsocket embedded</title>");
            assertThat(TestHttp.get(server.url("/app/none.html")).statusCode()).isEqualTo(404);
            assertThat(TestHttp.get(server.url("/other/")).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void servesTheJavaScriptClient() throws Exception {
        try (Stack.Running server = stack.start(echo("/app"))) {
            var file = TestHttp.get(server.url("/app/socket.io/socket.io.min.js"));
            assertThat(file.statusCode()).isEqualTo(200);
            assertThat(file.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/javascript");
        }
    }

    @Test
    void keepsApplicationsApart() throws Exception {
        try (Stack.Running server = stack.start(echo("/one"), echo("/two"));
                EngineSocket one = joined(server, "/one/socket.io/");
                EngineSocket two = joined(server, "/two/socket.io/")) {
            one.send("42/echo,[\"shout\",\"first\"]");
            assertThat(one.receive()).isEqualTo("42/echo,[\"heard\",\"first\"]");
            two.send("42/echo,[\"shout\",\"second\"]");
            assertThat(two.receive()).isEqualTo("42/echo,[\"heard\",\"second\"]");
        }
    }

    @Test
    void findsBeansInPackages() throws Exception {
        try (Stack.Running server = stack.start(WebApp.at("/").packages(EchoChannel.class));
                EngineSocket socket = joined(server, "/socket.io/")) {
            socket.send("42/echo,1[\"count\"]");
            assertThat(socket.receive()).isEqualTo("43/echo,1[{\"calls\":2}]");
        }
    }

    @Test
    void takesSettingsFromAProducer() throws Exception {
        try (Stack.Running server = stack.start(echo("/").beans(ShortHeartbeat.class));
                EngineSocket socket = EngineSocket.open(http, server.url("/socket.io/"))) {
            assertThat(socket.receive()).contains("\"pingInterval\":" + ShortHeartbeat.PING_INTERVAL.toMillis() + ",");
        }
    }

    @Test
    void takesThePathFromAParameter() throws Exception {
        try (Stack.Running server = stack.start(echo("/app").parameter("rainsocket.path", "/live"));
                EngineSocket socket = joined(server, "/app/live/")) {
            socket.send("42/echo,1[\"where\"]");
            assertThat(socket.receive()).isEqualTo("43/echo,1[\"websocket /app/live/?EIO=4&transport=websocket\"]");
            assertThat(TestHttp.get(server.url("/app/socket.io/?EIO=4&transport=polling"))
                            .statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void takesServletsAndEndpoints() throws Exception {
        WebApp app = WebApp.at("/raw")
                .servlet("/hello", new Hello())
                .endpoint(ServerEndpointConfig.Builder.create(TextEcho.class, "/echo")
                        .build());
        try (Stack.Running server = stack.start(app);
                EngineSocket socket = EngineSocket.connect(http, server.url("/raw/echo"), "")) {
            assertThat(TestHttp.get(server.url("/raw/hello")).body()).isEqualTo("hello");
            socket.send("as it is");
            assertThat(socket.receive()).isEqualTo("as it is");
        }
    }

    @Test
    void letsAListenerMountAnEngineServer() throws Exception {
        WebApp app = WebApp.at("/raw").listener(new EngineEcho());
        try (Stack.Running server = stack.start(app, echo("/beside"));
                EngineSocket socket = EngineSocket.open(http, server.url("/raw/engine.io/"))) {
            assertThat(socket.receive()).startsWith("0{");
            socket.send("4as it is");
            assertThat(socket.receive()).isEqualTo("4as it is");
            EnginePolling polling = EnginePolling.open(http, server.url("/raw/engine.io/"));
            polling.post("4as it was");
            assertThat(polling.poll()).isEqualTo("4as it was");
        }
    }

    private static final class Hello extends HttpServlet {

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getWriter().write("hello");
        }
    }
}
