package io.rainsocket.it.server;

import java.io.IOException;
import java.util.List;

/**
 * Rewrites Payara's {@code domain.xml}: every listener on a free port of 127.0.0.1. The data grid and the embedded JMS broker
 * would listen on all addresses whatever the domain says, so they are off.
 */
record PayaraPorts(FreePorts ports) {

    /** The numbers in the domain that the distribution brings; admin, HTTP and HTTPS first. */
    private static final List<String> SHIPPED = List.of(
            "port=\"4848\"",
            "port=\"8080\"",
            "port=\"8181\"",
            "port=\"3700\"",
            "port=\"3820\"",
            "port=\"3920\"",
            "port=\"8686\"",
            "value=\"7676\"",
            "telnet.port=6666");

    private static final String DATA_GRID = "<hazelcast-config-specific-configuration>";

    private static final String SERVER_CONFIG = "<config name=\"server-config\">";

    /** Stated, because Payara otherwise adds an embedded broker, whose lazy listener takes all addresses. */
    private static final String NO_BROKER =
            """
            <jms-service type="REMOTE" default-jms-host="none">
              <jms-host name="none" host="127.0.0.1" port="${JMS_PROVIDER_PORT}" lazy-init="false"/>
            </jms-service>
            """;

    static PayaraPorts free() throws IOException {
        return new PayaraPorts(FreePorts.reserve(SHIPPED.size()));
    }

    int admin() {
        return ports.get(0);
    }

    int secure() {
        return ports.get(2);
    }

    String applyTo(String domain) {
        String result = domain.replace("address=\"0.0.0.0\"", "address=\"127.0.0.1\"")
                .replaceAll("<network-listener (?=port=\"\\d)", "<network-listener address=\"127.0.0.1\" ")
                .replace(DATA_GRID, DATA_GRID.replace(">", " enabled=\"false\">"))
                .replace(SERVER_CONFIG, SERVER_CONFIG + NO_BROKER);
        for (int i = 0; i < SHIPPED.size(); i++) {
            result = move(result, SHIPPED.get(i), ports.get(i));
        }
        return result;
    }

    /** A port that the distribution no longer has would mean a listener that nobody moved. */
    private static String move(String domain, String shipped, int port) {
        if (!domain.contains(shipped)) {
            throw new IllegalStateException("Payara's domain.xml has no '" + shipped
                    + "': this version listens elsewhere; bring PayaraPorts.SHIPPED up to date.");
        }
        return domain.replace(shipped, shipped.replaceAll("\\d+", String.valueOf(port)));
    }
}
