package io.rainsocket.cdi.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rainsocket.Channel;
import io.rainsocket.OnEvent;
import io.rainsocket.cdi.testing.Application;
import io.rainsocket.cdi.testing.FakeClient;
import io.rainsocket.cdi.testing.LogRecords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.hibernate.validator.cdi.ValidationExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Constraints of handlers where Hibernate Validator's interceptor checks those of all beans, as on WildFly and Payara. */
class InterceptedHandlersTest {

    private static final AtomicInteger LOOKS = new AtomicInteger();

    /** Counts how often it is looked at. */
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = Looks.class)
    @interface Looked {
        String message() default "cannot be";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    public static class Looks implements ConstraintValidator<Looked, String> {
        @Override
        public boolean isValid(String value, ConstraintValidatorContext context) {
            LOOKS.incrementAndGet();
            return true;
        }
    }

    public record Line(@Positive int amount) {}

    public record Receipt(@NotNull String id) {}

    @ApplicationScoped
    static class Stock {
        int take(@Positive int amount) {
            return amount;
        }
    }

    @Channel("shop")
    @ApplicationScoped
    static class Shop {
        @Inject
        private Stock stock;

        @OnEvent("line")
        void line(@Valid Line line) {
            // the constraint is what it is about
        }

        @OnEvent("lines")
        void lines(List<@Valid Line> lines) {
            // passed by by the interceptor
        }

        @OnEvent("looked")
        String looked(@Looked String text) {
            return text;
        }

        @OnEvent("receipt")
        @Valid
        Receipt receipt(String id) {
            return new Receipt(id);
        }

        @OnEvent("stock")
        int stock(@NotNull Integer amount) {
            return stock.take(amount);
        }
    }

    @Channel("secret")
    static class Secret {
        @OnEvent("private")
        private void hidden(@NotNull String text) {
            // the interceptor would not see it
        }
    }

    private final LogRecords log = new LogRecords();
    private final Application application = Application.extended(new ValidationExtension(), Shop.class, Stock.class);
    private final FakeClient client = application.client("/shop");

    @AfterEach
    void stop() {
        application.close();
        log.close();
    }

    private String answer(String event, String... arguments) {
        return client.ask(event, arguments).sent().get(0);
    }

    @Test
    void whatTheInterceptorFindsIsTold() {
        assertThat(answer("line", "{\"amount\":0}"))
                .startsWith("{\"error\":{\"type\":\"validation\",\"violations\":[{\"path\":\"amount\",");
        assertThat(answer("receipt")).contains("\"path\":\"result.id\"");
        assertThat(log.records())
                .extracting(entry -> entry.getMessage().substring(0, "RS-0000".length()))
                .containsExactly("RS-0252", "RS-0257");
    }

    @Test
    void whatItPassesByIsValidatedAllTheSame() {
        assertThat(answer("lines", "[{\"amount\":0}]")).contains("\"path\":\"[0].amount\"");
    }

    @Test
    void aPrivateMethodWithConstraintsFailsTheDeployment() {
        assertThatThrownBy(() -> Application.extended(new ValidationExtension(), Secret.class))
                .hasMessageStartingWith("RS-0220 InterceptedHandlersTest.Secret#hidden(String)");
    }

    @Test
    void nothingIsLookedAtTwice() {
        LOOKS.set(0);
        assertThat(answer("looked", "\"a\"")).isEqualTo("\"a\"");
        assertThat(LOOKS).hasValue(1);
    }

    @Test
    void whatTheHandlerAsksOfOtherBeansIsItsOwnMistake() {
        assertThat(answer("stock", "1")).isEqualTo("1");
        assertThat(answer("stock", "0")).isEqualTo("{\"error\":{\"type\":\"internal\"}}");
        assertThat(log.records()).singleElement().satisfies(entry -> assertThat(entry.getMessage())
                .startsWith("RS-0250"));
    }
}
