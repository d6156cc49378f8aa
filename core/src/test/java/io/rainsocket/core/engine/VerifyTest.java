package io.rainsocket.core.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The refusals, in the order in which the reference server looks: transport, session, method, kind of request, version. */
class VerifyTest {

    private final TestEngine engine = new TestEngine();

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
            # method, webSocket, transport,   sid,  EIO, refusal
            GET,      false,     polling,     -,    4,   -
            GET,      true,      websocket,   -,    4,   -
            GET,      false,     polling,     '',   4,   -
            GET,      false,     -,           -,    4,   UNKNOWN_TRANSPORT
            GET,      false,     __proto__,   -,    4,   UNKNOWN_TRANSPORT
            GET,      false,     Polling,     -,    4,   UNKNOWN_TRANSPORT
            POST,     false,     carrier,     gone, 3,   UNKNOWN_TRANSPORT
            GET,      false,     polling,     gone, 4,   UNKNOWN_SID
            POST,     false,     polling,     gone, -,   UNKNOWN_SID
            GET,      true,      websocket,   gone, 4,   UNKNOWN_SID
            GET,      true,      polling,     gone, 4,   UNKNOWN_SID
            POST,     false,     polling,     -,    4,   BAD_HANDSHAKE_METHOD
            PUT,      false,     polling,     -,    3,   BAD_HANDSHAKE_METHOD
            POST,     false,     websocket,   -,    3,   BAD_HANDSHAKE_METHOD
            GET,      false,     websocket,   -,    4,   BAD_REQUEST
            GET,      false,     websocket,   -,    3,   BAD_REQUEST
            GET,      true,      polling,     -,    4,   BAD_REQUEST
            GET,      false,     polling,     -,    -,   UNSUPPORTED_PROTOCOL_VERSION
            GET,      false,     polling,     -,    3,   UNSUPPORTED_PROTOCOL_VERSION
            GET,      false,     polling,     -,    abc, UNSUPPORTED_PROTOCOL_VERSION
            GET,      true,      websocket,   -,    5,   UNSUPPORTED_PROTOCOL_VERSION
            """)
    void aHandshakeOrAnUnknownSession(
            String method, boolean webSocket, String transport, String sid, String version, EngineError refusal) {
        assertThat(engine.verify(method, webSocket, query(transport, sid, version)))
                .isEqualTo(refusal);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
            # method, webSocket, transport, refusal
            GET,      false,     polling,   -
            POST,     false,     polling,   -
            GET,      true,      websocket, -
            GET,      true,      polling,   BAD_REQUEST
            GET,      false,     websocket, BAD_REQUEST
            """)
    void aRequestOfAPollingSession(String method, boolean webSocket, String transport, EngineError refusal) {
        engine.polling();

        assertThat(engine.verify(method, webSocket, query(transport, "sid1", "4")))
                .isEqualTo(refusal);
    }

    @ParameterizedTest
    @CsvSource({"GET,polling", "POST,polling", "GET,websocket"})
    void aPlainRequestOfAWebSocketSession(String method, String transport) {
        engine.webSocket();

        assertThat(engine.verify(method, false, query(transport, "sid1", "4"))).isEqualTo(EngineError.BAD_REQUEST);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
            # method, webSocket, transport, sid,  EIO, context
            GET,      false,     pigeon,    -,    4,   transport=pigeon
            GET,      false,     polling,   gone, 4,   sid=gone
            POST,     false,     polling,   -,    4,   method=POST
            GET,      false,     websocket, -,    4,   name=TRANSPORT_HANDSHAKE_ERROR
            GET,      false,     polling,   -,    3,   protocol=3
            """)
    void aRefusalHasTheReferenceServersDetails(
            String method, boolean webSocket, String transport, String sid, String version, String context) {
        Refusal refusal = engine.server.verify(new EngineRequest(method, webSocket, query(transport, sid, version)));

        String[] expected = context.split("=");
        assertThat(refusal.context()).isEqualTo(Map.of(expected[0], expected[1]));
    }

    @Test
    void aRequestOverAnotherTransportHasBothInItsDetails() {
        engine.webSocket();

        assertThat(engine.server
                        .verify(new EngineRequest("GET", false, query("polling", "sid1", "4")))
                        .context())
                .isEqualTo(
                        Map.of("name", "TRANSPORT_MISMATCH", "transport", "polling", "previousTransport", "websocket"));
    }

    @Test
    void theApplicationIsAskedAboutHandshakesBeforeTheirVersion() {
        Refusal no = Refusal.of(EngineError.FORBIDDEN);

        assertThat(engine.server.verify(new EngineRequest("GET", false, query("polling", null, "3")), () -> no))
                .isSameAs(no);
        assertThat(engine.server.verify(new EngineRequest("POST", false, query("polling", null, "4")), () -> no))
                .extracting(Refusal::error)
                .isEqualTo(EngineError.BAD_HANDSHAKE_METHOD);
    }

    @Test
    void theApplicationIsNotAskedAboutMembers() {
        engine.polling();

        assertThat(engine.server.verify(
                        new EngineRequest("GET", false, query("polling", "sid1", "4")),
                        () -> Refusal.of(EngineError.FORBIDDEN)))
                .isNull();
    }

    @Test
    void aServerThatStopsLetsNobodyIn() {
        engine.server.close();

        assertThat(engine.verify("GET", true, query("websocket", null, "4"))).isEqualTo(EngineError.FORBIDDEN);
    }

    private static Map<String, String> query(String transport, String sid, String version) {
        Map<String, String> query = new LinkedHashMap<>();
        put(query, "transport", transport);
        put(query, "sid", sid);
        put(query, "EIO", version);
        return query;
    }

    private static void put(Map<String, String> query, String name, String value) {
        if (value != null) {
            query.put(name, value);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "UNKNOWN_TRANSPORT,400,0,Transport unknown",
        "UNKNOWN_SID,400,1,Session ID unknown",
        "BAD_HANDSHAKE_METHOD,400,2,Bad handshake method",
        "BAD_REQUEST,400,3,Bad request",
        "FORBIDDEN,403,4,Forbidden",
        "UNSUPPORTED_PROTOCOL_VERSION,400,5,Unsupported protocol version"
    })
    void aRefusalHasTheReferenceServersStatusCodeAndWords(EngineError error, int status, int code, String message) {
        assertThat(error.status()).isEqualTo(status);
        assertThat(error.json()).isEqualTo("{\"code\":" + code + ",\"message\":\"" + message + "\"}");
    }
}
