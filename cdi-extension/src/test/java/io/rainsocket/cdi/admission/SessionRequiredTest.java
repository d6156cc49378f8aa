package io.rainsocket.cdi.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rainsocket.Channel;
import io.rainsocket.ConnectRefusedException;
import io.rainsocket.OnEvent;
import io.rainsocket.SessionPolicy;
import io.rainsocket.WebSession;
import io.rainsocket.cdi.testing.Application;
import io.rainsocket.cdi.testing.FakeClient;
import io.rainsocket.cdi.testing.Proxies;
import jakarta.servlet.http.HttpSession;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** {@code @Channel(session = REQUIRED)}, and sessions as parameters. */
class SessionRequiredTest {

    @Channel(value = "members", session = SessionPolicy.REQUIRED)
    public static class Members {
        @OnEvent("session")
        String session(WebSession session, HttpSession http) {
            return session == null ? "none" : session.id() + (http == session.unwrap(HttpSession.class));
        }
    }

    @Channel("members")
    public static class Lounge {
        @OnEvent("hello")
        void hello() {}
    }

    @Channel("open")
    public static class Open {
        @OnEvent("session")
        String session(WebSession session, HttpSession http) {
            return session + " " + http;
        }
    }

    private record Live(boolean isValid, HttpSession http) {

        boolean valid() {
            return isValid;
        }

        String id() {
            return "s1";
        }

        Object unwrap(Class<?> type) {
            return type.cast(http);
        }
    }

    private static WebSession session(boolean valid) {
        return Proxies.of(WebSession.class, new Live(valid, Proxies.of(HttpSession.class, "none")));
    }

    @Test
    void whoHasNoneIsRefused() {
        try (Application application = Application.of(Members.class, Lounge.class)) {
            FakeClient client = application.client("/members");
            assertThatThrownBy(client::knock)
                    .isInstanceOf(ConnectRefusedException.class)
                    .hasMessage("session required")
                    .extracting(refusal -> ((ConnectRefusedException) refusal).data())
                    .isEqualTo(Map.of("type", "session_required"));
        }
    }

    @Test
    void oneThatIsOverIsNone() {
        try (Application application = Application.of(Members.class)) {
            FakeClient client = application.client("/members").withSession(session(false));
            assertThatThrownBy(client::knock).hasMessage("session required");
        }
    }

    @Test
    void whoHasOneIsLetInAndHandlersGetIt() {
        try (Application application = Application.of(Members.class)) {
            FakeClient client = application.client("/members").withSession(session(true));
            assertThat(client.knock().toCompletableFuture()).isCompleted();
            assertThat(client.ask("session").sent()).containsExactly("\"s1true\"");
        }
    }

    @Test
    void withoutTheDemandItMayBeMissing() {
        try (Application application = Application.of(Open.class)) {
            assertThat(application.client("/open").ask("session").sent()).containsExactly("\"null null\"");
        }
    }
}
