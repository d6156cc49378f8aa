package io.rainsocket.it.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class PayaraPortsTest {

    private static final String DOMAIN =
            """
            <network-listener port="8080"/><network-listener port="8181"/><network-listener port="4848"/>
            <iiop-listener address="0.0.0.0" port="3700"/><iiop-listener address="0.0.0.0" port="3820"/>
            <iiop-listener address="0.0.0.0" port="3920"/><jmx-connector address="0.0.0.0" port="8686"/>
            <system-property name="JMS_PROVIDER_PORT" value="7676"/><jvm-options>telnet.port=6666</jvm-options>
            """;

    private final PayaraPorts ports = new PayaraPorts(new FreePorts(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9)));

    @Test
    void putsEveryListenerOnLoopback() {
        assertThat(ports.applyTo(DOMAIN))
                .doesNotContain("0.0.0.0")
                .contains("<network-listener address=\"127.0.0.1\" port=\"2\"/>")
                .contains("<jmx-connector address=\"127.0.0.1\" port=\"7\"/>")
                .contains("telnet.port=9");
        assertThat(ports.admin()).isEqualTo(1);
        assertThat(ports.secure()).isEqualTo(3);
    }

    @Test
    void refusesADomainWhosePortsItDoesNotKnow() {
        String newer = DOMAIN.replace("\"8686\"", "\"8687\"");
        assertThatThrownBy(() -> ports.applyTo(newer)).hasMessageContaining("8686");
    }

    @Test
    void freePortsDiffer() throws IOException {
        assertThat(FreePorts.reserve(20).numbers()).doesNotHaveDuplicates();
    }
}
