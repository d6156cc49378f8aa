package io.rainsocket.cdi.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rainsocket.BeforeConnect;
import io.rainsocket.Channel;
import io.rainsocket.ConnectRefusedException;
import io.rainsocket.Handshake;
import io.rainsocket.OnEvent;
import io.rainsocket.Socket;
import io.rainsocket.cdi.testing.Application;
import jakarta.annotation.Priority;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** {@code @BeforeConnect} methods of a channel's beans decide who may join. */
class BeforeConnectTest {

    static final List<String> ASKED = new CopyOnWriteArrayList<>();

    public record Login(String token) {}

    @Channel("vault")
    @Priority(1)
    public static class Door {
        @BeforeConnect
        void check(Login login, Socket socket, Handshake handshake) {
            ASKED.add("door");
            if (!"secret".equals(login.token())) {
                throw new ConnectRefusedException("not authorized", List.of(401));
            }
        }
    }

    @Channel("vault")
    @Priority(2)
    public static class Alarm {
        @BeforeConnect
        CompletionStage<Void> later() {
            ASKED.add("alarm");
            return CompletableFuture.failedFuture(new IllegalStateException("password=secret"));
        }
    }

    @Channel("open")
    public static class Open {
        @OnEvent("x")
        void event() {
            // only there to be a channel
        }
    }

    @Channel("bad")
    public static class Bad {
        @BeforeConnect
        String check(int one, int two) {
            return "";
        }
    }

    @Test
    void theFirstRefusalCounts() {
        ASKED.clear();
        try (Application application = Application.of(Door.class, Alarm.class)) {
            assertThatThrownBy(() -> application
                            .client("/vault")
                            .knock()
                            .toCompletableFuture()
                            .join())
                    .cause()
                    .isInstanceOfSatisfying(ConnectRefusedException.class, refusal -> {
                        assertThat(refusal).hasMessage("not authorized");
                        assertThat(refusal.data()).isEqualTo(List.of(401));
                    });
            assertThat(ASKED).containsExactly("door");
        }
    }

    @Test
    void anotherFailureIsToldAsAnInternalError() {
        ASKED.clear();
        try (Application application = Application.of(Door.class, Alarm.class)) {
            var knocking = application
                    .client("/vault")
                    .withAuth("{\"token\":\"secret\"}")
                    .knock();
            assertThatThrownBy(() -> knocking.toCompletableFuture().join())
                    .isInstanceOf(CompletionException.class)
                    .cause()
                    .isInstanceOf(ConnectRefusedException.class)
                    .hasMessage("Internal error");
            assertThat(ASKED).containsExactly("door", "alarm");
        }
    }

    @Test
    void whoPassesAllIsLetIn() {
        try (Application application = Application.of(Door.class)) {
            var knocking = application
                    .client("/vault")
                    .withAuth("{\"token\":\"secret\"}")
                    .knock();
            assertThat(knocking.toCompletableFuture()).isCompletedWithValue(null);
        }
    }

    @Test
    void aChannelWithoutOneLetsEverybodyIn() {
        try (Application application = Application.of(Open.class)) {
            assertThat(application.handlers().get("/open").guarded()).isFalse();
        }
    }

    @Test
    void itsMistakesFailTheDeployment() {
        assertThat(Application.problemsOf(Bad.class))
                .extracting(problem -> problem.substring(0, "RS-0000".length()))
                .contains("RS-0207", "RS-0208");
    }
}
