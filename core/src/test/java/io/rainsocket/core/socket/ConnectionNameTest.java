package io.rainsocket.core.socket;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The public names of connections. */
class ConnectionNameTest {

    private final TestServer app = new TestServer();

    @Test
    void theSocketsOfAConnectionShareItAndOthersDoNot() {
        TestNamespace first = app.on("/first");
        TestNamespace second = app.on("/second");
        app.in("/first").receive("40/second,");
        app.in("/first");
        String name = app.server.connectionName(first.socket(0));
        assertThat(app.server.connectionName(second.socket(0))).isEqualTo(name);
        assertThat(app.server.connectionName(first.socket(1))).isNotEqualTo(name);
    }

    @Test
    void itIsADigestOfTheSecretId() {
        assertThat(ConnectionName.of("sid1")).matches("[0-9a-f]{12}").isNotEqualTo(ConnectionName.of("sid2"));
    }
}
