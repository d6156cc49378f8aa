package io.rainsocket.cdi.contexts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rainsocket.BeforeConnect;
import io.rainsocket.BeforeEvent;
import io.rainsocket.Channel;
import io.rainsocket.Concurrent;
import io.rainsocket.DisconnectReason;
import io.rainsocket.OnDisconnect;
import io.rainsocket.OnEvent;
import io.rainsocket.OnServerEvent;
import io.rainsocket.SocketScoped;
import io.rainsocket.cdi.testing.Application;
import io.rainsocket.cdi.testing.FakeAck;
import io.rainsocket.cdi.testing.FakeClient;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** {@code @SocketScoped}: one instance for each socket. */
class SocketScopeTest {

    @ApplicationScoped
    public static class Journal {
        private final List<String> lines = new CopyOnWriteArrayList<>();

        public void note(String line) {
            lines.add(line);
        }

        public List<String> lines() {
            return lines;
        }
    }

    @Dependent
    public static class Part {
        @Inject
        Journal journal;

        @PreDestroy
        void end() {
            journal.note("part destroyed");
        }
    }

    @SocketScoped
    public static class Cart {
        @Inject
        Journal journal;

        @Inject
        Part part;

        private int items;

        public synchronized int add() {
            return ++items;
        }

        @PreDestroy
        void end() {
            journal.note("cart of " + items + " destroyed");
        }
    }

    @SocketScoped
    public static class Till {
        @Inject
        Cart cart;

        @Inject
        Journal journal;

        public int paid() {
            return cart.add();
        }

        @PreDestroy
        void end() {
            journal.note("till saw " + cart.add());
        }
    }

    @Channel("shop")
    @ApplicationScoped
    public static class Shop {
        final CountDownLatch both = new CountDownLatch(2);
        final CompletableFuture<Void> release = new CompletableFuture<>();

        @Inject
        Cart cart;

        @Inject
        Till till;

        @Inject
        Journal journal;

        public void open() {
            release.complete(null);
        }

        @BeforeConnect
        CompletionStage<Void> first() {
            cart.add();
            return release;
        }

        @BeforeConnect
        void then() {
            journal.note("before " + cart.add());
        }

        @BeforeEvent
        void middleware() {
            cart.add();
        }

        @OnEvent("add")
        int add() {
            return cart.add();
        }

        @OnEvent("pay")
        int pay() {
            return till.paid();
        }

        @Concurrent
        @OnEvent("both")
        int both() throws InterruptedException {
            both.countDown();
            both.await();
            return cart.add();
        }

        @OnEvent("later")
        CompletionStage<Integer> later() {
            return release.thenApply(ready -> cart.add());
        }

        @OnServerEvent("elsewhere")
        int elsewhere() {
            return cart.add();
        }

        @OnDisconnect
        void gone() {
            journal.note("disconnect " + cart.add());
        }
    }

    @Channel("own")
    @SocketScoped
    public static class Own {
        private int count;

        @OnEvent("count")
        int count() {
            return ++count;
        }
    }

    private static Application shop() {
        return Application.of(Shop.class, Cart.class, Till.class, Part.class, Journal.class, Own.class);
    }

    @Test
    void eachSocketHasItsOwnInstance() {
        try (Application application = shop()) {
            FakeClient first = application.client("/shop");
            FakeClient second = application.client("/shop");
            assertThat(first.ask("add").sent()).containsExactly("1");
            assertThat(first.ask("add").sent()).containsExactly("2");
            assertThat(second.ask("add").sent()).containsExactly("1");
        }
    }

    @Test
    void aChannelItselfMayHaveTheScope() {
        try (Application application = shop()) {
            FakeClient client = application.client("/own");
            client.ask("count");
            assertThat(client.ask("count").sent()).containsExactly("2");
            assertThat(application.client("/own").ask("count").sent()).containsExactly("1");
        }
    }

    @Test
    void allHandlersOfASocketShareIt() throws Exception {
        try (Application application = shop()) {
            FakeClient client = application.client("/shop");
            CompletionStage<?> decision = client.knock();
            CompletableFuture.runAsync(application.get(Shop.class)::open).join();
            decision.toCompletableFuture().join();
            client.attempt("add");
            assertThat(client.ask("add").sent()).containsExactly("4");
            assertThat(client.listen(() -> application.get(Cart.class).add())).isEqualTo(5);
            assertThat(application.get(Journal.class).lines()).containsExactly("before 2");
        }
    }

    @Test
    void itIsDestroyedWithItsDependentsAfterTheDisconnection() {
        try (Application application = shop()) {
            FakeClient client = application.client("/shop");
            client.ask("add");
            client.disconnect(DisconnectReason.TRANSPORT_CLOSE);
            client.gone();
            client.gone();
            assertThat(application.get(Journal.class).lines())
                    .containsExactly("disconnect 2", "cart of 2 destroyed", "part destroyed");
        }
    }

    @Test
    void whoeverWasCreatedLaterIsDestroyedFirst() {
        try (Application application = shop()) {
            FakeClient client = application.client("/shop");
            client.ask("add");
            client.ask("pay");
            client.gone();
            assertThat(application.get(Journal.class).lines())
                    .containsExactly("till saw 3", "cart of 3 destroyed", "part destroyed");
        }
    }

    @Test
    void concurrentCallsShareIt() {
        try (Application application = shop()) {
            FakeClient client = application.client("/shop");
            List<String> counts = IntStream.range(0, 2)
                    .mapToObj(n -> CompletableFuture.supplyAsync(
                            () -> client.ask("both").sent().get(0)))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .sorted()
                    .toList();
            assertThat(counts).containsExactly("1", "2");
        }
    }

    @Test
    void itStaysUntilTheLastCallHasReturned() throws Exception {
        try (Application application = shop()) {
            FakeClient client = application.client("/shop");
            Journal journal = application.get(Journal.class);
            client.listen(() -> {
                application.get(Cart.class).add();
                client.gone();
                assertThat(journal.lines()).isEmpty();
                return application.get(Cart.class).add();
            });
            assertThat(journal.lines()).containsExactly("cart of 2 destroyed", "part destroyed");
            assertThatThrownBy(() ->
                            client.listen(() -> application.get(Cart.class).add()))
                    .isInstanceOf(ContextNotActiveException.class);
        }
    }

    @Test
    void elsewhereItIsNotActive() {
        try (Application application = shop()) {
            FakeClient client = application.client("/shop");
            assertThatThrownBy(() -> application.get(Cart.class).add())
                    .isInstanceOf(ContextNotActiveException.class)
                    .hasMessageContaining("io.rainsocket.SocketScoped");
            assertThat(client.fromServer("elsewhere").sent()).containsExactly("{\"error\":{\"type\":\"internal\"}}");
        }
    }

    @Test
    void whatAReturnedStageDoesLaterIsNoCall() {
        try (Application application = shop()) {
            FakeAck ack = application.client("/shop").ask("later");
            CompletableFuture.runAsync(application.get(Shop.class)::open).join();
            assertThat(ack.sent()).containsExactly("{\"error\":{\"type\":\"internal\"}}");
        }
    }

    @Test
    void anExceptionPassesAsItIs() {
        try (Application application = shop()) {
            assertThatThrownBy(() -> application.client("/shop").listen(() -> {
                        throw new IOException("mine");
                    }))
                    .isInstanceOf(IOException.class)
                    .hasMessage("mine");
        }
    }
}
