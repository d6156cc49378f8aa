package io.rainsocket.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.rainsocket.Cors;
import io.rainsocket.OriginCheck;
import io.rainsocket.cdi.testing.LogRecords;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which pages may open a WebSocket. */
class OriginPolicyTest {

    private static boolean admits(Cors cors, Provenance from) {
        try (LogRecords quiet = new LogRecords(OriginPolicy.class)) {
            boolean admitted = new OriginPolicy(OriginCheck.SAME_ORIGIN_OR_CORS, cors).admits(from);
            assertThat(quiet.records()).hasSize(admitted ? 0 : 1);
            return admitted;
        }
    }

    @ParameterizedTest
    @CsvSource({
        "http://example.org,          example.org,        example.org:80,   false",
        "http://example.org:8080,     example.org:8080,   example.org:8080, false",
        "https://example.org,         example.org,        example.org:443,  true",
        "https://example.org,         example.org:443,    example.org:443,  true",
        "http://Example.org:80,       example.ORG,        example.org:80,   false",
        "http://[::1]:8080,           [::1]:8080,         ::1:8080,         false",
        "https://example.org,         example.org,        example.org:80,   false", // a proxy took TLS off
        "https://example.org,         10.0.0.7:8080,      example.org:443,  true", // told by a proxy
        "https://example.org,         example.org,        ,                 false", // Tyrus on Grizzly
    })
    void theServersOwn(String origin, String host, String reported, boolean secure) {
        assertThat(admits(Cors.none(), new Provenance(origin, host, reported, secure)))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "http://evil.example,         example.org,        example.org:80,   false",
        "http://example.org:8080,     example.org,        example.org:80,   false",
        "http://example.org.evil,     example.org,        example.org:80,   false",
        "http://example.org@evil,     example.org,        example.org:80,   false",
        "http://sub.example.org,      example.org,        example.org:80,   false",
        "http://example.org,          example.org:443,    example.org:443,  true", // a page without TLS can be forged
        "http://example.org,          example.org,        example.org:443,  true",
        "null,                        example.org,        example.org:80,   false",
        "null,                        null,               null:80,          false",
        "file://,                     example.org,        example.org:80,   false",
        "http://,                     example.org,        example.org:80,   false",
        "http://example.org,          ,                   ,                 false",
        "'http://example.org, http://evil', example.org,  example.org:80,   false",
        "chrome-extension://example.org, example.org,     example.org:80,   false",
    })
    void foreign(String origin, String host, String reported, boolean secure) {
        assertThat(admits(Cors.none(), new Provenance(origin, host, reported, secure)))
                .isFalse();
    }

    @Test
    void corsAllowsOthers() {
        Cors cors = Cors.builder()
                .origins("https://www.example.org")
                .originPattern("https://[a-z]+\\.example\\.com")
                .originRule(origin -> origin.endsWith(".test"))
                .build();
        assertThat(admits(cors, from("https://www.example.org"))).isTrue();
        assertThat(admits(cors, from("https://shop.example.com"))).isTrue();
        assertThat(admits(cors, from("http://a.test"))).isTrue();
        assertThat(admits(cors, from("https://example.org"))).isFalse();
        assertThat(admits(Cors.builder().origins("*").build(), from("null"))).isTrue();
    }

    @Test
    void clientsThatAreNoBrowsersPass() {
        assertThat(admits(Cors.none(), from(null))).isTrue();
    }

    @Test
    void canBeSwitchedOff() {
        assertThat(new OriginPolicy(OriginCheck.OFF, Cors.none()).admits(from("http://evil.example")))
                .isTrue();
    }

    @Test
    void theLogTellsWhatToDoButNothingForged() {
        OriginPolicy policy = new OriginPolicy(OriginCheck.SAME_ORIGIN_OR_CORS, Cors.none());
        try (LogRecords log = new LogRecords(OriginPolicy.class)) {
            policy.admits(from("http://evil\u2028RS-0400 fine " + "x".repeat(1000)));
            policy.admits(from("http://evil"));
            assertThat(log.records())
                    .singleElement()
                    .extracting(LogRecord::getMessage)
                    .asString()
                    .startsWith("RS-0664 a page of the origin http://evil?RS-0400?fine?xxx")
                    .contains("rainsocket.cors.origins")
                    .hasSizeLessThan(500);
        }
    }

    private static Provenance from(String origin) {
        return new Provenance(origin, "localhost:8080", "localhost:8080", false);
    }
}
