package io.rainsocket.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.rainsocket.Cors;
import io.rainsocket.cdi.testing.Proxies;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The headers are those of the reference server, recorded for several settings and requests in {@code cors.txt}. */
class CorsPolicyTest {

    private static final String FRIEND = "https://a.example";
    private static final String STRANGER = "https://stranger.test";
    private static final String PATTERN = "https://[a-z]+\\.example";

    private static final Map<String, Cors> SETTINGS = Map.of(
            "none", Cors.none(),
            "any", Cors.builder().origins("*").build(),
            "anyCred", Cors.builder().origins("*").credentials(true).build(),
            "list", Cors.builder().origins(FRIEND, "https://b.example").build(),
            "pattern", Cors.builder().originPattern(PATTERN).build(),
            "listAndPattern",
                    Cors.builder()
                            .origins("https://a.test")
                            .originPattern(PATTERN)
                            .credentials(true)
                            .build(),
            "rule", Cors.builder().originRule(FRIEND::equals).build(),
            "full",
                    Cors.builder()
                            .origins(FRIEND)
                            .methods("GET", "POST")
                            .allowedHeaders("x-one", "x-two")
                            .exposedHeaders("x-three", "x-four")
                            .credentials(true)
                            .maxAge(Duration.ofMinutes(10))
                            .build());

    private static final Map<String, Request> REQUESTS = Map.of(
            "get", new Request("GET", FRIEND, null),
            "stranger", new Request("GET", STRANGER, null),
            "noOrigin", new Request("GET", null, null),
            "error", new Request("GET", FRIEND, null),
            "preflight", new Request("OPTIONS", FRIEND, "x-mine"),
            "strangerPreflight", new Request("OPTIONS", STRANGER, "x-mine"),
            "preflightPlain", new Request("OPTIONS", FRIEND, null));

    record Expected(String settings, String request, int status, Map<String, String> headers) {}

    static Stream<Expected> recorded() {
        try (InputStream in = CorsPolicyTest.class.getResourceAsStream("cors.txt")) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return lines.stream().skip(1).map(CorsPolicyTest::expected);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Expected expected(String line) {
        String[] parts = line.split(" ?; ?", 4);
        Map<String, String> headers = Stream.of(parts[3].split(" \\| "))
                .filter(header -> !header.isEmpty())
                .map(header -> header.split(": ", 2))
                .collect(Collectors.toMap(header -> header[0], header -> header[1]));
        return new Expected(parts[0], parts[1], Integer.parseInt(parts[2]), headers);
    }

    @ParameterizedTest
    @MethodSource("recorded")
    void answersAsTheReferenceServer(Expected expected) {
        Response response = new Response();

        boolean answered = policy(expected.settings())
                .answered(REQUESTS.get(expected.request()).asServlet(), response.asServlet());

        assertThat(answered).isEqualTo(expected.status() == 204);
        assertThat(response.headers).containsExactlyInAnyOrderEntriesOf(expected.headers());
        assertThat(response.status).isEqualTo(answered ? 204 : 0);
    }

    @Test
    void theRecordIsComplete() {
        assertThat(recorded()).hasSize(SETTINGS.size() * REQUESTS.size());
    }

    @Test
    void aFieldThatVariesAlreadyIsNotRepeated() {
        Response response = new Response();
        response.headers.put("vary", "accept-encoding, ORIGIN");

        policy("list").answered(REQUESTS.get("preflight").asServlet(), response.asServlet());

        assertThat(response.headers).containsEntry("vary", "accept-encoding, ORIGIN, Access-Control-Request-Headers");
    }

    private static CorsPolicy policy(String settings) {
        return new CorsPolicy(SETTINGS.get(settings));
    }

    private record Request(String method, String origin, String asked) {

        HttpServletRequest asServlet() {
            return Proxies.of(HttpServletRequest.class, this);
        }

        @SuppressWarnings("unused") // called by the proxy
        String getMethod() {
            return method;
        }

        @SuppressWarnings("unused") // called by the proxy
        String getHeader(String name) {
            return name.equals("Origin") ? origin : asked;
        }
    }

    private static final class Response {

        final Map<String, String> headers = new TreeMap<>();
        int status;

        HttpServletResponse asServlet() {
            return Proxies.of(HttpServletResponse.class, this);
        }

        @SuppressWarnings("unused") // called by the proxy
        String getHeader(String name) {
            return headers.get(name.toLowerCase(Locale.ROOT));
        }

        @SuppressWarnings("unused") // called by the proxy
        void setHeader(String name, String value) {
            headers.put(name.toLowerCase(Locale.ROOT), value);
        }

        @SuppressWarnings("unused") // called by the proxy
        void setStatus(int value) {
            status = value;
        }

        @SuppressWarnings("unused") // called by the proxy
        void setContentLength(int length) {
            setHeader("Content-Length", "" + length);
        }
    }
}
