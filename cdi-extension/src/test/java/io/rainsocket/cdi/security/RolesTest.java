package io.rainsocket.cdi.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rainsocket.BeforeConnect;
import io.rainsocket.BeforeEvent;
import io.rainsocket.Channel;
import io.rainsocket.ClientException;
import io.rainsocket.ConnectRefusedException;
import io.rainsocket.Event;
import io.rainsocket.OnConnect;
import io.rainsocket.OnEvent;
import io.rainsocket.cdi.testing.Application;
import io.rainsocket.cdi.testing.FakeClient;
import io.rainsocket.cdi.testing.LogRecords;
import io.rainsocket.security.AccessCheck;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBAccessException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.logging.LogRecord;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who may join, and who may send what. */
class RolesTest {

    private static final String FORBIDDEN =
            "{\"error\":{\"type\":\"forbidden\",\"message\":\"not allowed for this user\"}}";

    private static final String UNAUTHORIZED = "{\"error\":{\"type\":\"unauthorized\",\"message\":\"log in first\"}}";

    @RolesAllowed("clerk")
    public static class Base {
        @OnEvent("inherited")
        String inherited() {
            return "done";
        }

        @OnEvent("inherited for all")
        @PermitAll
        String forAll() {
            return "done";
        }
    }

    @Channel("office")
    @RolesAllowed({"customer", "clerk", "boss"})
    public static class Office extends Base {
        @OnConnect
        void enter() {
            // for whoever got in
        }

        @OnEvent("look")
        String look() {
            return "done";
        }

        @OnEvent("sign")
        @RolesAllowed("boss")
        String sign() {
            return "done";
        }

        @OnEvent("burn")
        @DenyAll
        String burn() {
            return "done";
        }
    }

    @Channel("members")
    @RolesAllowed("**")
    public static class Members {
        @OnEvent("x")
        void event() {
            // never called
        }
    }

    @Channel("closed")
    @DenyAll
    public static class Closed {
        @OnEvent("x")
        void event() {
            // never called
        }
    }

    @Channel("ledger")
    public static class Ledger {
        @BeforeConnect
        void open() {
            throw new EJBAccessException("caller is not in role clerk");
        }

        @BeforeEvent
        @RolesAllowed("clerk")
        void decide(Event event) {
            // whoever comes here may
        }

        @OnEvent("book")
        void book() {
            throw new EJBAccessException("caller is not in role clerk");
        }
    }

    private final Application application = Application.of(Office.class, Members.class, Closed.class, Ledger.class);

    @AfterEach
    void stop() {
        application.close();
    }

    private FakeClient at(String channel) {
        return application.client(channel);
    }

    private static AbstractThrowableAssert<?, ?> assertRefused(FakeClient client) {
        return assertThatThrownBy(() -> client.knock().toCompletableFuture().join())
                .isInstanceOf(CompletionException.class)
                .cause()
                .isInstanceOf(ConnectRefusedException.class);
    }

    private static Map<String, String> data(String type) {
        return Map.of("type", type);
    }

    @Test
    void theClassStandsBeforeTheChannel() {
        assertThat(at("/office").loggedInAs("ann", "customer").knock().toCompletableFuture())
                .isCompletedWithValue(null);
        assertRefused(at("/office").loggedInAs("eve", "guest"))
                .hasMessage("forbidden")
                .extracting("data")
                .isEqualTo(data("forbidden"));
        assertRefused(at("/office"))
                .hasMessage("unauthorized")
                .extracting("data")
                .isEqualTo(data("unauthorized"));
    }

    @Test
    void theClassIsAskedAgainWhenAClientComesBack() {
        assertThat(at("/office").loggedInAs("ann", "customer").knockAgain()).isNull();
        assertThatThrownBy(() -> at("/office").knockAgain())
                .isInstanceOf(ConnectRefusedException.class)
                .hasMessage("unauthorized");
        assertThat(at("/ledger").knockAgain()).isNull();
    }

    @Test
    void twoAsterisksAreForWhoeverIsKnown() {
        assertThat(at("/members").loggedInAs("ann").knock().toCompletableFuture())
                .isCompletedWithValue(null);
        assertRefused(at("/members")).hasMessage("unauthorized");
    }

    @Test
    void denyAllIsForNobody() {
        assertRefused(at("/closed").loggedInAs("ann", "boss")).hasMessage("forbidden");
        assertRefused(at("/closed")).hasMessage("forbidden");
    }

    @Test
    void theMethodBeatsTheClass() {
        FakeClient customer = at("/office").loggedInAs("ann", "customer");
        assertThat(customer.ask("look").sent()).containsExactly("\"done\"");
        assertThat(customer.ask("sign").sent()).containsExactly(FORBIDDEN);
        assertThat(at("/office").loggedInAs("bob", "boss").ask("sign").sent()).containsExactly("\"done\"");
        assertThat(at("/office").loggedInAs("bob", "boss").ask("burn").sent()).containsExactly(FORBIDDEN);
    }

    @Test
    void rolesAreAskedForAtEachEventAgain() {
        FakeClient client = at("/office").loggedInAs("ann", "customer");
        assertThat(client.ask("look").sent()).containsExactly("\"done\"");
        assertThat(client.loggedInAs("ann").ask("look").sent()).containsExactly(FORBIDDEN);
        assertThat(at("/office").ask("look").sent()).containsExactly(UNAUTHORIZED);
    }

    @Test
    void anInheritedMethodHasWhatItsOwnClassSays() {
        FakeClient customer = at("/office").loggedInAs("ann", "customer");
        assertThat(customer.ask("inherited").sent()).containsExactly(FORBIDDEN);
        assertThat(customer.ask("inherited for all").sent()).containsExactly("\"done\"");
        assertThat(at("/office").loggedInAs("cay", "clerk").ask("inherited").sent())
                .containsExactly("\"done\"");
    }

    @Test
    void aMiddlewareIsAskedOnlyForThoseWhoMay() {
        assertThatThrownBy(() -> at("/ledger")
                        .loggedInAs("ann", "customer")
                        .attempt("book")
                        .toCompletableFuture()
                        .join())
                .cause()
                .isInstanceOfSatisfying(ClientException.class, refusal -> assertThat(refusal.type())
                        .isEqualTo("forbidden"));
    }

    @Test
    void theRefusalOfAnEjbContainerIsTold() {
        try (LogRecords quiet = new LogRecords()) {
            assertThat(at("/ledger").ask("book").sent()).containsExactly(FORBIDDEN);
            assertRefused(at("/ledger")).hasMessage("forbidden");
            assertThat(quiet.records())
                    .allSatisfy(line -> assertThat(line.getMessage()).startsWith("RS-0252"));
        }
    }

    @Test
    void whoWaitsForNoAnswerIsSeenInTheLog() {
        try (LogRecords log = new LogRecords(AccessCheck.class)) {
            FakeClient customer = at("/office").loggedInAs("ann", "customer");
            customer.tell("sign");
            customer.tell("sign");
            customer.tell("burn");
            assertThat(log.records())
                    .extracting(LogRecord::getMessage)
                    .isEqualTo(
                            List.of(
                                    "RS-0662 RolesTest.Office#sign() has @RolesAllowed(boss) and refused ann (forbidden, socket client-1)",
                                    "RS-0662 RolesTest.Office#burn() has @DenyAll and refused ann (forbidden, socket client-1)"));
        }
    }
}
