package io.rainsocket.cdi.contexts;

import static org.assertj.core.api.Assertions.assertThat;

import io.rainsocket.Channel;
import io.rainsocket.DisconnectReason;
import io.rainsocket.NonBlocking;
import io.rainsocket.OnConnect;
import io.rainsocket.OnDisconnect;
import io.rainsocket.OnEvent;
import io.rainsocket.cdi.testing.Application;
import io.rainsocket.cdi.testing.FakeClient;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Each event has a request scope, which its handlers share and which ends with them. */
class RequestScopeTest {

    @ApplicationScoped
    public static class Log {
        private final AtomicInteger destroyed = new AtomicInteger();

        int destroyed() {
            return destroyed.get();
        }

        void destroy() {
            destroyed.incrementAndGet();
        }
    }

    @RequestScoped
    public static class Basket {
        private int count;

        @Inject
        Log log;

        int add() {
            return ++count;
        }

        @PreDestroy
        void destroy() {
            log.destroy();
        }
    }

    @Channel("shop")
    @Priority(1)
    public static class Silent {
        @Inject
        Basket basket;

        @OnConnect
        void connect() {
            basket.add();
        }

        @OnEvent("add")
        void add() {
            basket.add();
        }

        @OnDisconnect
        void disconnect() {
            basket.add();
        }
    }

    @Channel("shop")
    @Priority(2)
    @ApplicationScoped
    public static class Shop {
        @Inject
        Basket basket;

        @OnEvent("add")
        int add() {
            return basket.add();
        }

        @NonBlocking
        @OnEvent("quick")
        int quick() {
            return basket.add();
        }

        @OnEvent("fail")
        int fail() {
            basket.add();
            throw new IllegalStateException("on purpose");
        }

        @OnEvent("later")
        CompletionStage<Integer> later() {
            basket.add();
            return new CompletableFuture<>();
        }
    }

    private final Application application = Application.of(Log.class, Basket.class, Silent.class, Shop.class);
    private final FakeClient client = application.client("/shop");
    private final Log log = application.get(Log.class);

    @AfterEach
    void stop() {
        application.close();
    }

    @Test
    void theHandlersOfAnEventShareAScopeAndTheNextEventHasAnother() {
        assertThat(client.ask("add").sent()).containsExactly("2");
        assertThat(client.ask("add").sent()).containsExactly("2");
        assertThat(log.destroyed()).isEqualTo(2);
    }

    @Test
    void aNonBlockingHandlerHasOneToo() {
        assertThat(client.ask("quick").sent()).containsExactly("1");
        assertThat(client.ask("quick").sent()).containsExactly("1");
    }

    @Test
    void connectingAndDisconnectingHaveOneToo() {
        client.connect();
        client.disconnect(DisconnectReason.TRANSPORT_CLOSE);
        assertThat(log.destroyed()).isEqualTo(2);
    }

    @Test
    void aFailureEndsTheScope() {
        client.ask("fail");
        assertThat(log.destroyed()).isEqualTo(1);
    }

    @Test
    void aStageDoesNotKeepTheScope() {
        client.ask("later");
        assertThat(log.destroyed()).isEqualTo(1);
    }

    @Test
    void theThreadIsLeftAsItWas() {
        client.ask("add");
        Basket basket = application.get(Basket.class);
        Assertions.assertThatThrownBy(basket::add).isInstanceOf(ContextNotActiveException.class);
    }

    @Test
    void manyThreadsHaveScopesOfTheirOwn() {
        List<CompletableFuture<String>> answers = IntStream.range(0, 200)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> client.ask("add").sent().get(0)))
                .collect(ArrayList::new, List::add, List::addAll);
        assertThat(answers).allSatisfy(answer -> assertThat(answer.join()).isEqualTo("2"));
        assertThat(log.destroyed()).isEqualTo(200);
    }
}
