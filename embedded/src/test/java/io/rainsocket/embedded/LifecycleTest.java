package io.rainsocket.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rainsocket.DisconnectReason;
import io.rainsocket.embedded.beans.CallCounter;
import io.rainsocket.embedded.beans.EchoChannel;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Start and stop. */
@ParameterizedClass
@EnumSource(Stack.class)
class LifecycleTest {

    @Parameter
    Stack stack;

    private final HttpClient http = TestHttp.client();

    private Stack.Running start() {
        return stack.start(application());
    }

    private static WebApp application() {
        return WebApp.at("/").beans(EchoChannel.class, CallCounter.class);
    }

    private static EngineSocket join(HttpClient http, URI endpoint) throws InterruptedException {
        EngineSocket socket = EngineSocket.open(http, endpoint);
        socket.receive();
        socket.send("40/echo,");
        assertThat(socket.receive()).startsWith("40/echo,");
        return socket;
    }

    @Test
    void startsAgainAfterAStop() throws Exception {
        for (int round = 0; round < 2; round++) {
            try (Stack.Running server = start();
                    EngineSocket socket = join(http, server.url("/socket.io/"))) {
                socket.send("42/echo,0[\"count\"]");
                assertThat(socket.receive()).isEqualTo("43/echo,0[{\"calls\":2}]");
            }
        }
    }

    @Test
    void leavesNoThread() throws Exception {
        NewThreads threads = new NewThreads();
        Stack.Running server = start();
        try (EngineSocket socket = join(http, server.url("/socket.io/"))) {
            EnginePolling.open(http, server.url("/socket.io/"));
            threads.assertSome();
            server.close();
            socket.awaitClose();
        }
        threads.assertNoneLeft();
    }

    @Test
    void tellsBeansAndClientsOfTheStop() throws Exception {
        EchoChannel.FAREWELLS.clear();
        HeldPolls polls = new HeldPolls();
        Stack.Running server = stack.start(application().listener(polls));
        URI endpoint = server.url("/socket.io/");
        EnginePolling polling = EnginePolling.open(http, endpoint);
        polling.post("40/echo,");
        polling.poll();
        CompletableFuture<String> poll = polling.pollLater(HeldPolls.MARK);
        polls.await();
        try (EngineSocket socket = join(http, endpoint)) {
            server.close();
            assertThat(socket.awaitClose()).as("normal, or going away").isIn(1000, 1001);
        }
        assertThat(poll.join()).isEqualTo("1");
        assertThat(EchoChannel.FAREWELLS)
                .containsExactly(DisconnectReason.SERVER_SHUTTING_DOWN, DisconnectReason.SERVER_SHUTTING_DOWN);
    }

    /** Opens an HTTP session. */
    private static final class Login extends HttpServlet {

        private static final long serialVersionUID = 1L;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) {
            request.getSession();
        }
    }

    @Test
    void theEndOfASessionByTheStopIsNoLogout() throws Exception {
        EchoChannel.FAREWELLS.clear();
        HeldPolls polls = new HeldPolls();
        HttpClient browser = TestHttp.browser();
        Stack.Running server = stack.start(application().listener(polls).servlet("/login", new Login()));
        browser.send(HttpRequest.newBuilder(server.url("/login")).build(), BodyHandlers.discarding());
        EnginePolling polling = EnginePolling.open(browser, server.url("/socket.io/"));
        polling.post("40/echo,");
        polling.poll();
        CompletableFuture<String> poll = polling.pollLater(HeldPolls.MARK);
        polls.await();

        server.close();

        assertThat(poll.join()).isEqualTo("1");
        assertThat(EchoChannel.FAREWELLS).containsExactly(DisconnectReason.SERVER_SHUTTING_DOWN);
    }

    @Test
    void isGoneAfterTheStop() {
        Stack.Running server = start();
        URI page = server.url("/");
        server.close();
        server.close();
        assertThatThrownBy(() -> TestHttp.get(page)).isInstanceOf(ConnectException.class);
    }
}
