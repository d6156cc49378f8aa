package io.rainsocket.cdi.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.rainsocket.Ack;
import io.rainsocket.AckStyle;
import io.rainsocket.BeforeConnect;
import io.rainsocket.Channel;
import io.rainsocket.ConnectRefusedException;
import io.rainsocket.OnConnect;
import io.rainsocket.OnEvent;
import io.rainsocket.Socket;
import io.rainsocket.cdi.testing.Application;
import io.rainsocket.cdi.testing.FakeAck;
import io.rainsocket.cdi.testing.FakeClient;
import io.rainsocket.cdi.testing.LogRecords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.logging.Level;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Constraints of handlers, checked by Hibernate Validator without its interceptor. */
class ValidatedHandlersTest {

    public record Address(@NotBlank String city) {}

    public record Line(@Positive int amount) {}

    public record Order(
            @Size(max = 5) String text,
            @Valid Address address,
            List<@Valid Line> lines,
            Map<String, @Valid Line> byName,
            List<@NotBlank String> tags) {

        @AssertTrue(message = "an order is never free")
        public boolean isPaid() {
            return !"free".equals(text);
        }
    }

    public record Receipt(@NotNull String id) {}

    @Channel("shop")
    @Singleton
    static class Shop {
        private final CompletableFuture<Receipt> stage = new CompletableFuture<>();
        private int calls;

        @OnEvent("order")
        void order(@Valid @NotNull Order order) {
            calls++;
        }

        @OnEvent("two")
        void two(Socket socket, @Valid Order order, @Max(3) int count) {
            calls++;
        }

        @OnEvent("number")
        int number(@Min(value = 1, message = "{jakarta.validation.constraints.Min.message}") int number) {
            return number;
        }

        @OnEvent("list")
        void list(List<@Valid Line> lines) {
            calls++;
        }

        @OnEvent("maybe")
        void maybe(Optional<@NotBlank String> text) {
            calls++;
        }

        @OnEvent("private")
        private void hidden(@NotNull String text) {
            calls++;
        }

        @OnEvent("principal")
        void principal(@NotNull Principal who, String text) {
            calls++;
        }

        @OnEvent("ack")
        void ack(@NotNull String text, Ack ack) {
            ack.send("thanks");
        }

        @OnEvent("receipt")
        @Valid
        @NotNull
        Receipt receipt(boolean missing) {
            return missing ? null : new Receipt(null);
        }

        @OnEvent("later")
        @Valid
        CompletionStage<Receipt> later() {
            return stage;
        }

        @OnEvent("free")
        String free(String text) {
            return text;
        }
    }

    /** The same in another style, of a bean with a client proxy. */
    @Channel(value = "rain", acks = AckStyle.ERROR_FIRST)
    @ApplicationScoped
    static class Rain {
        @OnEvent("say")
        void say(@NotBlank String text) {
            // nothing to do
        }
    }

    public record Login(@NotBlank String name) {}

    @Channel("vault")
    static class Vault {
        @BeforeConnect
        void check(@Valid Login login) {
            // the constraints are all there is to check
        }
    }

    @Channel("lobby")
    @Singleton
    static class Lobby {
        private int welcomed;

        @OnConnect
        void welcome(@Valid Login login) {
            welcomed++;
        }
    }

    private final Locale before = Locale.getDefault();
    private final LogRecords log = new LogRecords();
    private final Application application = Application.of(Shop.class, Rain.class, Vault.class, Lobby.class);
    private final FakeClient client = application.client("/shop");
    private final Shop shop = application.get(Shop.class);

    @AfterEach
    void stop() {
        application.extension().stopped(Application.classLoader());
        application.close();
        log.close();
        Locale.setDefault(before);
    }

    private static String violation(String path, String message) {
        return "{\"error\":{\"type\":\"validation\",\"violations\":[{\"path\":\"" + path + "\",\"message\":\"" + message
                + "\"}]}}";
    }

    private String path(FakeAck ack) {
        String sent = ack.sent().get(0);
        assertThat(sent)
                .startsWith("{\"error\":{\"type\":\"validation\",\"violations\":[{")
                .containsOnlyOnce("path");
        return sent.replaceAll(".*\"path\":\"([^\"]*)\".*", "$1");
    }

    @Test
    void whatIsValidIsHandled() {
        assertThat(client.ask("order", "{\"text\":\"a\",\"address\":{\"city\":\"Bonn\"}}")
                        .sent())
                .isEmpty();
        assertThat(client.ask("number", "5").sent()).containsExactly("5");
        assertThat(client.ask("free", "\"\"").sent()).containsExactly("\"\"");
        assertThat(shop.calls).isEqualTo(1);
    }

    @Test
    void pathsOfOneArgumentAreThoseOfItsProperties() {
        assertThat(path(client.ask("order", "{\"text\":\"too long\"}"))).isEqualTo("text");
        assertThat(path(client.ask("order", "{\"address\":{\"city\":\" \"}}"))).isEqualTo("address.city");
        assertThat(path(client.ask("order", "{\"lines\":[{\"amount\":1},{\"amount\":0}]}")))
                .isEqualTo("lines[1].amount");
        assertThat(path(client.ask("order", "{\"byName\":{\"a\":{\"amount\":0}}}")))
                .isEqualTo("byName[a].amount");
        assertThat(path(client.ask("order", "{\"tags\":[\"\"]}"))).isEqualTo("tags[0]");
        assertThat(path(client.ask("order", "{\"text\":\"free\"}"))).isEqualTo("paid");
        assertThat(path(client.ask("list", "[{\"amount\":0}]"))).isEqualTo("[0].amount");
        assertThat(shop.calls).isZero();
    }

    @Test
    void theArgumentItselfIsItsPosition() {
        assertThat(path(client.ask("order"))).isEqualTo("0");
        assertThat(path(client.ask("maybe", "\"\""))).isEqualTo("0");
        assertThat(path(client.ask("two", "{}", "4"))).isEqualTo("1");
    }

    @Test
    void ofSeveralArgumentsThePathsBeginWithThePosition() {
        assertThat(path(client.ask("two", "{\"text\":\"too long\"}", "3"))).isEqualTo("0.text");
    }

    @Test
    void whatTheClientDidNotSendIsCalledByItsName() {
        assertThat(path(client.ask("principal", "\"x\""))).isEqualTo("who");
    }

    @Test
    void allViolationsAtOnceInTheOrderOfTheirPaths() {
        assertThat(client.ask("two", "{\"text\":\"too long\",\"address\":{}}", "4")
                        .sent())
                .singleElement()
                .asString()
                .containsSubsequence("0.address.city", "0.text", "\"1\"");
    }

    @Test
    void privateMethodsAndThoseThatAnswerThemselvesToo() {
        assertThat(path(client.ask("private"))).isEqualTo("0");
        assertThat(path(client.ask("ack"))).isEqualTo("0");
        assertThat(client.ask("ack", "\"a\"").sent()).containsExactly("\"thanks\"");
    }

    @Test
    void messagesAreInTheClientsLanguage() {
        Locale.setDefault(Locale.ENGLISH);
        assertThat(client.speaking(Locale.FRENCH).ask("number", "0").sent())
                .containsExactly(violation("0", "doit être supérieur ou égal à 1"));
        assertThat(client.speaking(Locale.GERMAN).ask("number", "0").sent())
                .containsExactly(violation("0", "muss größer-gleich 1 sein"));
    }

    @Test
    void aClientsMistakeIsNoErrorOfTheServer() {
        client.ask("order");
        assertThat(log.records()).singleElement().satisfies(entry -> assertThat(entry.getLevel())
                .isEqualTo(Level.FINE));
    }

    @Test
    void aResultThatIsInvalidIsToldAndLogged() {
        assertThat(path(client.ask("receipt", "false"))).isEqualTo("result.id");
        assertThat(path(client.ask("receipt", "true"))).isEqualTo("result");
        assertThat(log.records()).hasSize(2).allSatisfy(entry -> {
            assertThat(entry.getLevel()).isEqualTo(Level.SEVERE);
            assertThat(entry.getMessage()).startsWith("RS-0257 ValidatedHandlersTest.Shop#receipt(boolean)");
        });
    }

    @Test
    void whatAStageCompletesWithIsAResult() {
        FakeAck ack = client.ask("later");
        shop.stage.complete(new Receipt(null));
        assertThat(path(ack)).isEqualTo("result.id");
    }

    @Test
    void errorsMayComeFirst() {
        assertThat(application.client("/rain").ask("say", "\"\"").sent())
                .singleElement()
                .asString()
                .startsWith("{\"type\":\"validation\",\"violations\":[{");
        assertThat(application.client("/rain").ask("say", "\"a\"").sent()).containsExactly("null");
    }

    @Test
    void whoseAuthIsInvalidMayNotJoin() {
        for (String channel : List.of("/vault", "/lobby")) {
            ConnectRefusedException refusal =
                    refusal(application.client(channel).withAuth("{\"name\":\"\"}"));
            assertThat(refusal).hasMessage("validation");
            assertThat(refusal.data()).asString().contains("type=validation", "path=name");
        }
    }

    @Test
    void whoseAuthIsValidJoins() {
        FakeClient guest = application.client("/lobby").withAuth("{\"name\":\"a\"}");
        assertThat(guest.knock().toCompletableFuture()).isCompleted();
        assertThat(application.get(Lobby.class).welcomed).isZero();
        guest.connect();
        assertThat(application.get(Lobby.class).welcomed).isEqualTo(1);
    }

    private static ConnectRefusedException refusal(FakeClient client) {
        return (ConnectRefusedException) client.knock()
                .toCompletableFuture()
                .handle((value, failure) -> failure)
                .thenApply(failure -> failure instanceof ConnectRefusedException ? failure : failure.getCause())
                .join();
    }
}
