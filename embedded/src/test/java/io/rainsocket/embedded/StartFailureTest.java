package io.rainsocket.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rainsocket.RainsocketException;
import io.rainsocket.SessionIdGenerator;
import io.rainsocket.embedded.beans.CallCounter;
import io.rainsocket.embedded.beans.EchoChannel;
import io.rainsocket.embedded.broken.BrokenChannel;
import jakarta.enterprise.inject.Produces;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.http.HttpServlet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the launcher says when it cannot start, and that nothing is left running. */
class StartFailureTest {

    private final NewThreads threads = new NewThreads();

    @AfterEach
    void leavesNoThread() throws InterruptedException {
        threads.assertNoneLeft();
    }

    private static WebApp echo(String path) {
        return WebApp.at(path).beans(EchoChannel.class, CallCounter.class);
    }

    private static void assertFails(RainsocketServer.Builder builder, String... words) {
        assertThatThrownBy(builder::start)
                .isInstanceOf(RainsocketException.class)
                .hasMessageContainingAll(words);
    }

    @Test
    void namesTheApplicationAndTheMistakeInABean() {
        assertFails(
                RainsocketServer.builder()
                        .deploy(echo("/fine"))
                        .deploy(WebApp.at("/app").beans(BrokenChannel.class)),
                "RS-0802 the web application /app does not start",
                "RS-0213 BrokenChannel#never()");
    }

    @Test
    void namesAServletThatIsInTheWay() {
        assertFails(
                RainsocketServer.builder().deploy(echo("/app").servlet("/socket.io/*", new HttpServlet() {})),
                "RS-0802 the web application /app does not start: RS-0401 /app/socket.io/*");
    }

    public static class TwoGenerators {
        @Produces
        SessionIdGenerator one() {
            return request -> "one";
        }

        @Produces
        SessionIdGenerator another() {
            return request -> "another";
        }
    }

    @Test
    void takesBackAnApplicationThatHasOneBeanTooMany() {
        assertFails(
                RainsocketServer.builder().deploy(echo("/app").beans(TwoGenerators.class)),
                "RS-0802 the web application /app does not start",
                "RS-0651 SessionIdGenerator: found 2 beans");
    }

    @Test
    void takesBackAnApplicationWhoseListenerFails() {
        ServletContextListener failing = new ServletContextListener() {
            @Override
            public void contextInitialized(ServletContextEvent event) {
                throw new IllegalStateException("no database");
            }
        };
        assertFails(
                RainsocketServer.builder()
                        .deploy(echo("/app").listener(new EngineEcho()).listener(failing)),
                "RS-0802 the web application /app does not start: java.lang.IllegalStateException: no database");
    }

    @Test
    void saysThatThePortIsTaken() {
        try (RainsocketServer first = RainsocketServer.builder().start()) {
            assertFails(
                    RainsocketServer.builder().deploy(echo("/app")).port(first.port()),
                    "RS-0803 cannot listen on 127.0.0.1:" + first.port(),
                    "choose another");
        }
    }

    @Test
    void saysThatThereIsNoSuchHost() {
        assertFails(
                RainsocketServer.builder().host("no-such-host.invalid"),
                "RS-0804 cannot listen on no-such-host.invalid:0",
                "UnknownHostException");
    }

    @Test
    void refusesTwoApplicationsOnOnePath() {
        assertFails(RainsocketServer.builder().deploy(echo("/app")).deploy(echo("/app")), "RS-0806", "/app");
    }

    @Test
    void refusesNumbersOutOfRange() {
        assertFails(RainsocketServer.builder().ioThreads(0), "RS-0807 RainsocketServer.ioThreads is 0");
        assertFails(RainsocketServer.builder().workerThreads(-1), "RS-0807 RainsocketServer.workerThreads is -1");
        assertFails(RainsocketServer.builder().port(65_536), "RS-0807 RainsocketServer.port is 65536");
    }

    @Test
    void refusesWhatIsNoContextPath() {
        for (String path : new String[] {"chat", "/chat/", "", "/a b"}) {
            assertThatThrownBy(() -> WebApp.at(path))
                    .isInstanceOf(RainsocketException.class)
                    .hasMessageContaining("RS-0801")
                    .hasMessageContaining("\"" + path + "\"");
        }
    }

    @Test
    void listensOnThisMachineOnlyUnlessTold() {
        try (RainsocketServer server = RainsocketServer.builder().start()) {
            assertThat(server.url("/x")).hasToString("http://127.0.0.1:" + server.port() + "/x");
        }
        try (RainsocketServer server = RainsocketServer.builder().host("::1").start()) {
            assertThat(server.url("/x")).hasToString("http://[::1]:" + server.port() + "/x");
        }
    }
}
