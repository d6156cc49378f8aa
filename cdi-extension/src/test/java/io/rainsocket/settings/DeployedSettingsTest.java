package io.rainsocket.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import io.rainsocket.RainsocketConfig;
import io.rainsocket.RainsocketException;
import io.rainsocket.cdi.testing.LogRecords;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A web application gets its settings, or does not start; with a real MicroProfile Config. */
class DeployedSettingsTest {

    private static final RainsocketConfig BEAN =
            RainsocketConfig.builder().maxPayload(1).maxAttachments(1).build();

    @TempDir
    Path folder;

    @Test
    void microProfileConfigIsStrongest() throws Exception {
        try (FakeWebApp app = FakeWebApp.with(
                folder,
                Map.of("rainsocket.pingInterval", "3s", "unrelated", "x"),
                Map.of("rainsocket.pingInterval", "2s", "rainsocket.maxPayload", "2", "org.example.any", "x"))) {
            RainsocketConfig config = DeployedSettings.of(app.context(), BEAN);
            assertThat(config)
                    .isEqualTo(BEAN.toBuilder()
                            .pingInterval(Duration.ofSeconds(3))
                            .maxPayload(2)
                            .build());
        }
    }

    @Test
    void anEmptyTextCountsAsNone() throws Exception {
        try (FakeWebApp app =
                FakeWebApp.with(folder, Map.of("rainsocket.maxPayload", ""), Map.of("rainsocket.maxPayload", " "))) {
            assertThat(DeployedSettings.of(app.context(), BEAN)).isEqualTo(BEAN);
        }
    }

    @Test
    void allMistakesAreToldAtOnce() throws Exception {
        Map<String, String> parameters = Map.of(
                "rainsocket.pingIntervall", "2s",
                "rainsocket.cors.orgins", "*",
                "rainsocket.other.name", "x",
                "rainsocket.maxPayload", "0",
                "rainsocket.maxAttachments", "0",
                "rainsocket.cookie.sameSite", "none",
                "rainsocket.allowUpgrades", "no");
        try (FakeWebApp app = FakeWebApp.with(folder, Map.of("rainsocket.pingTimeout", "soon"), parameters)) {
            assertThatThrownBy(() -> DeployedSettings.of(app.context(), BEAN))
                    .isInstanceOf(RainsocketException.class)
                    .extracting(Throwable::getMessage, STRING)
                    .hasLineCount(9)
                    .startsWith("RS-0420 the settings of /app have mistakes:")
                    .contains(
                            "RS-0422 rainsocket.pingTimeout (MicroProfile Config): found \"soon\"; allowed: a time such as ",
                            "RS-0422 rainsocket.allowUpgrades (context parameter): found \"no\"; allowed: true or false",
                            "RS-0001 RainsocketConfig.maxPayload is 0; allowed: at least 1",
                            "RS-0001 RainsocketConfig.maxAttachments is 0; allowed: at least 1",
                            "RS-0001 RainsocketConfig.cookie.sameSite is none; allowed: Strict, Lax or None",
                            "RS-0421 rainsocket.cors.orgins (context parameter): found no setting of this name; allowed: rainsocket.cors.allowedHeaders, ",
                            "; write rainsocket.cors.origins",
                            "RS-0421 rainsocket.pingIntervall (context parameter): found no setting of this name; allowed: rainsocket.admin, ",
                            "; write rainsocket.pingInterval",
                            "RS-0421 rainsocket.other.name (context parameter): found no setting of this name; allowed: rainsocket.admin, rainsocket.admin.development, ");
        }
    }

    @Test
    void secretsAreNotTold() throws Exception {
        Map<String, String> parameters = Map.of(
                "rainsocket.admin", "hunter2",
                "rainsocket.admin.readOnly", "hunter2",
                "rainsocket.admin.password", "hunter2",
                "rainsocket.admin.passwordHash", "hunter2");
        try (FakeWebApp app = FakeWebApp.with(folder, Map.of(), parameters)) {
            assertThatThrownBy(() -> DeployedSettings.of(app.context(), BEAN))
                    .extracting(Throwable::getMessage, STRING)
                    .contains("RS-0421 rainsocket.admin.password ", "RS-0422 rainsocket.admin ", "not a bcrypt hash")
                    .doesNotContain("hunter2");
        }
    }

    @Test
    void anUnknownNameInMicroProfileConfigIsLogged() throws Exception {
        try (FakeWebApp app = FakeWebApp.with(folder, Map.of("rainsocket.pathh", "hunter2"), Map.of());
                LogRecords log = new LogRecords(DeployedSettings.class.getName())) {
            assertThat(DeployedSettings.of(app.context(), BEAN)).isEqualTo(BEAN);
            assertThat(log.records())
                    .filteredOn(entry -> entry.getMessage().startsWith("RS-0423 "))
                    .extracting(LogRecord::getParameters)
                    .contains(new Object[] {"rainsocket.pathh", "rainsocket.path"});
        }
    }
}
