package io.rainsocket.admin;

import static org.assertj.core.api.Assertions.assertThat;

import io.rainsocket.AdminUi;
import io.rainsocket.cdi.testing.LogRecords;
import java.util.List;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who may use the Admin UI. */
class AdmissionTest {

    private static final String REFUSED = "44/admin,{\"message\":\"invalid credentials\"}";

    private final TestApplication app = new TestApplication(AdminUi.builder()
            .role("operator")
            .username("ann")
            .passwordHash(TestApplication.HASH)
            .build());
    private final LogRecords log = new LogRecords(Gatekeeper.class);

    @AfterEach
    void stopListening() {
        log.close();
    }

    private List<String> knock(Connection client, String auth) {
        client.send("40/admin," + auth);
        return client.take();
    }

    @Test
    void aRoleIsEnoughAndNeedsNoSession() {
        assertThat(knock(app.connect("operator"), "").get(0)).startsWith("40/admin,{\"sid\"");
        assertThat(app.operator().take()).isEmpty();
    }

    @Test
    void anotherRoleIsNot() {
        assertThat(knock(app.connect("guest"), "")).containsExactly(REFUSED);
    }

    @Test
    void aPasswordGivesASessionThatNeedsNone() {
        List<String> heard = knock(app.connect(), "{\"username\":\"ann\",\"password\":\"secret\"}");
        assertThat(heard).hasSize(3);
        assertThat(heard.get(1)).matches("42/admin,\\[\"session\",\"[0-9a-f]{32}\"]");
        assertThat(heard.get(2)).startsWith("42/admin,[\"config\",");
        String session = heard.get(1).substring(20, 20 + 34);
        List<String> again = knock(app.connect(), "{\"sessionId\":" + session + "}");
        assertThat(again).hasSize(2);
        assertThat(again.get(1)).startsWith("42/admin,[\"config\",");
    }

    @Test
    void aWrongPasswordAndAWrongNameAreAnsweredAlike() {
        for (String auth : List.of(
                "{\"username\":\"ann\",\"password\":\"Secret\"}", "{\"username\":\"bob\",\"password\":\"Secret\"}")) {
            Connection client = app.connect();
            assertThat(knock(client, auth)).isEmpty();
            app.timer.advance(PasswordGate.PAUSE);
            assertThat(client.take()).containsExactly(REFUSED);
        }
        assertThat(log.records())
                .extracting(LogRecord::getMessage)
                .hasSize(2)
                .allMatch(text -> text.startsWith("RS-0682"));
    }

    @Test
    void aRightPasswordOfAnotherNameIsWrong() {
        assertThat(knock(app.connect(), "{\"username\":\"bob\",\"password\":\"secret\"}"))
                .containsExactly(REFUSED);
    }

    @Test
    void whatIsNoLoginIsRefusedAtOnce() {
        for (String auth : List.of(
                "", "{\"sessionId\":\"0\"}", "{\"username\":\"ann\"}", "{\"username\":\"ann\",\"password\":[1]}")) {
            assertThat(knock(app.connect(), auth)).containsExactly(REFUSED);
        }
    }

    @Test
    void withoutAPasswordOnlyTheRoleCounts() {
        TestApplication other = new TestApplication(AdminUi.forRole("operator"));
        assertThat(knock(other.connect(), "{\"username\":\"ann\",\"password\":\"secret\"}"))
                .containsExactly(REFUSED);
    }
}
