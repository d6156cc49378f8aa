package io.rainsocket.it.arquillian;

import static org.assertj.core.api.Assertions.assertThat;

import io.rainsocket.it.archive.Applications;
import io.rainsocket.it.fuzz.TargetChannel;
import io.rainsocket.it.server.DeployedServer;
import io.rainsocket.it.server.ServerLog;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.Deployer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.OperateOnDeployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** An application that comes and goes with clients in it, beside one that stays. */
@ArquillianTest
class RedeployIT {

    private static final String COMES_AND_GOES = "fuzz";
    private static final String STAYS = "renamed";
    private static final int ROUNDS = 10;
    private static final long PATIENCE_SECONDS = 30;

    private final HttpClient http = HttpClient.newHttpClient();

    @ArquillianResource
    private Deployer deployer;

    @ArquillianResource
    @OperateOnDeployment(STAYS)
    private URL url;

    @Deployment(name = COMES_AND_GOES, managed = false, testable = false)
    static WebArchive application() {
        return Applications.fuzz();
    }

    @Deployment(name = STAYS, testable = false)
    static WebArchive neighbour() {
        return Applications.renamed();
    }

    private URI endpoint() {
        return DeployedServer.at(url).baseUri().resolve("/fuzz/socket.io/");
    }

    @Test
    void clients_hear_of_it_and_nothing_is_left() throws Exception {
        String farewell = TargetChannel.FAREWELL;
        int before = count(farewell);
        for (int round = 1; round <= ROUNDS; round++) {
            deployer.deploy(COMES_AND_GOES);
            Guest overWebSocket = Guest.overWebSocket(http, endpoint(), "40/target,");
            Guest overPolling = Guest.overPolling(http, endpoint(), "40/target,");
            overWebSocket.joined().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            overPolling.joined().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            assertThat(census())
                    .as("the threads of this application; pools of the server's own may fill up meanwhile")
                    .contains("\"timers\":1", "\"outlived\":[]");

            deployer.undeploy(COMES_AND_GOES);

            assertThat(overWebSocket.end().get(PATIENCE_SECONDS, TimeUnit.SECONDS))
                    .isIn("close 1000", "close 1001");
            assertThat(overPolling.end().get(PATIENCE_SECONDS, TimeUnit.SECONDS))
                    .as(
                            "the poll that waits is answered; one that is on its way finds nobody, or a filter that WildFly has stopped (500)")
                    .isIn("packet 1", "status 404", "status 500", "status 503");
            assertThat(get().statusCode()).isEqualTo(404);
            assertThat(count(farewell) - before).isEqualTo(2 * round);
        }
    }

    /** Asks the application itself. */
    private String census() throws Exception {
        Guest witness = Guest.overPolling(http, endpoint(), "40/witness,\u001e42/witness,0[\"health\"]");
        return witness.answer().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    private HttpResponse<String> get() throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(endpoint()).build(), BodyHandlers.ofString());
    }

    private static int count(String words) {
        return ServerLog.text().split(Pattern.quote(words), -1).length - 1;
    }
}
