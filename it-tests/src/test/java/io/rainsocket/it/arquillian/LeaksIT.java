package io.rainsocket.it.arquillian;

import static org.assertj.core.api.Assertions.assertThat;

import io.rainsocket.it.archive.Packagings;
import io.rainsocket.it.server.DeployedServer;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.Deployer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.OperateOnDeployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** What redeployments leave in the server's JVM, seen by another application. */
@ArquillianTest
class LeaksIT {

    private static final String COMES_AND_GOES = "leaks";
    private static final String STARTS_LATE = "leaks-late";
    private static final String STAYS = "remains";
    private static final int ROUNDS = 10;
    private static final long PATIENCE_SECONDS = 30;

    /**
     * What servers keep of the last deployments: Payara's five worker threads each a request, an HTTP/2 connection its last ones, and a
     * thread for asynchronous requests the loader of whoever asked first (docs/internals/testing.md). One that is lost in each round
     * would be twelve.
     */
    private static final Map<String, Integer> KEPT = Map.of("wildfly", 2, "payara", 8);

    private static final Duration COLLECTED_WITHIN = Duration.ofSeconds(90);

    private final HttpClient http = HttpClient.newHttpClient();

    @ArquillianResource
    private Deployer deployer;

    @ArquillianResource
    @OperateOnDeployment(STAYS)
    private URL url;

    @Deployment(name = COMES_AND_GOES, managed = false, testable = false)
    static WebArchive application() {
        return Packagings.registered("leaks.war");
    }

    @Deployment(name = STARTS_LATE, managed = false, testable = false)
    static WebArchive late() {
        return Packagings.registeredLate("leaks-late.war");
    }

    @Deployment(name = STAYS, testable = false)
    static WebArchive observer() {
        return Packagings.observer();
    }

    @Test
    void ten_redeployments_leave_no_class_loader_thread_timer_or_bean() throws Exception {
        visit(COMES_AND_GOES);
        Map<String, String> before = remains();
        for (int round = 1; round <= ROUNDS; round++) {
            visit(COMES_AND_GOES);
        }
        Map<String, String> after = collected();
        assertThat(Integer.parseInt(after.get("loaders"))).as("%s", after).isLessThanOrEqualTo(kept());
        assertThat(after.get("threads")).isEqualTo("[]");
        assertThat(after.get("ours")).isEqualTo("[]");
        assertThat(names(after.get("beans"))).as("MBeans").hasSameElementsAs(names(before.get("beans")));
    }

    @Test
    void a_server_that_started_late_stops_with_its_application() throws Exception {
        visit(STARTS_LATE);
        assertThat(remains().get("ours")).isEqualTo("[]");
    }

    /** Deploys, connects, talks, and undeploys while the clients are there. */
    private void visit(String name) throws Exception {
        deployer.deploy(name);
        Guest overWebSocket = Guest.overWebSocket(http, endpoint(name), "40/first,");
        Guest overPolling = Guest.overPolling(
                http, endpoint(name), "40/first,\u001e42/first,0[\"order\",{\"item\":\"tea\",\"count\":1}]");
        overWebSocket.joined().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertThat(overPolling.answer().get(PATIENCE_SECONDS, TimeUnit.SECONDS)).contains("\"price\":2");

        deployer.undeploy(name);

        assertThat(overWebSocket.end().get(PATIENCE_SECONDS, TimeUnit.SECONDS)).isIn("close 1000", "close 1001");
        assertThat(overPolling.end().get(PATIENCE_SECONDS, TimeUnit.SECONDS))
                .isIn("packet 1", "status 404", "status 500", "status 503");
        assertThat(get(endpoint(name)).statusCode()).isEqualTo(404);
    }

    /** What is left when the garbage is gone, or when it has had time enough to go. */
    private Map<String, String> collected() throws Exception {
        Instant limit = Instant.now().plus(COLLECTED_WITHIN);
        Map<String, String> remains = remains();
        while (Integer.parseInt(remains.get("loaders")) > kept()
                && Instant.now().isBefore(limit)) {
            remains = remains();
        }
        return remains;
    }

    private int kept() {
        return KEPT.get(DeployedServer.at(url).name());
    }

    private Map<String, String> remains() throws Exception {
        return get(DeployedServer.at(url).at("remains"))
                .body()
                .lines()
                .map(line -> line.split(" ", 2))
                .collect(Collectors.toMap(line -> line[0], line -> line[1]));
    }

    private static List<String> names(String beans) {
        return List.of(beans.split(" \\| "));
    }

    private URI endpoint(String name) {
        return DeployedServer.at(url).at("/" + name + "/socket.io/");
    }

    private HttpResponse<String> get(URI address) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }
}
