package io.rainsocket.cdi.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rainsocket.BroadcastOperator;
import io.rainsocket.Channel;
import io.rainsocket.Component;
import io.rainsocket.Namespace;
import io.rainsocket.OnEvent;
import io.rainsocket.PushTo;
import io.rainsocket.Server;
import io.rainsocket.cdi.testing.Application;
import io.rainsocket.cdi.testing.LogRecords;
import io.rainsocket.cdi.testing.Proxies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What methods return is sent. */
class PushTest {

    public record Order(int id, String state) {}

    /** Has getters. */
    public static class Parcel {
        public int getId() {
            return 5;
        }

        public boolean isLost() {
            return true;
        }
    }

    @Channel("orders")
    @Component(id = "shop", version = "1.0")
    static class OrdersChannel {
        @OnEvent("x")
        void event() {
            // only its address matters
        }
    }

    /** What all desks have. */
    static class Base {
        @PushTo(channel = "/shop/1.0/orders", event = "inherited")
        public int inherited() {
            return 1;
        }
    }

    @ApplicationScoped
    @Component(id = "shop", version = "1.0")
    public static class Desk extends Base {

        private final CompletableFuture<Order> later = new CompletableFuture<>();

        @PushTo(channel = "orders", room = "order-{id}/{state}", event = "changed")
        void changed(String ignored, @Observes Order order) {
            // the second parameter is the one
        }

        @PushTo(channel = "orders", event = "placed", afterCommit = false)
        Order place(int id) {
            return id < 0 ? null : new Order(id, "placed");
        }

        @PushTo(channel = "orders", room = "{id}{lost}", event = "parcel")
        Parcel parcel() {
            return new Parcel();
        }

        @PushTo(channel = "orders", room = "{id}", event = "map")
        Map<String, Object> map(Object id) {
            return id == null ? Map.of() : Map.of("id", id);
        }

        @PushTo(channel = "orders", event = "later")
        CompletionStage<Order> later() {
            return later;
        }

        @PushTo(channel = "orders", event = "failed")
        Order fail() {
            throw new IllegalStateException("on purpose");
        }

        @Produces
        @PushTo(channel = "orders", event = "produced")
        Order produce() {
            return new Order(0, "produced");
        }
    }

    /** For the observer's other parameter. */
    public static class Texts {
        @Produces
        String text() {
            return "text";
        }
    }

    /** Fires. */
    public static class Changes {
        @Inject
        Event<Order> events;
    }

    /** Notes what is emitted. */
    private record Recorder(List<String> emitted, String how) {
        void emit(String event, Object... arguments) {
            emitted.add(event + how + " " + List.of(arguments));
        }

        BroadcastOperator to(String... rooms) {
            return Proxies.of(BroadcastOperator.class, new Recorder(emitted, how + " to " + List.of(rooms)));
        }

        BroadcastOperator afterCommit() {
            return Proxies.of(BroadcastOperator.class, new Recorder(emitted, how + " after commit"));
        }
    }

    private final Application application = Application.of(OrdersChannel.class, Desk.class, Texts.class, Changes.class);
    private final Desk desk = application.get(Desk.class);
    private final List<String> emitted = new ArrayList<>();

    @BeforeEach
    void serve() {
        Namespace namespace = Proxies.of(Namespace.class, new Recorder(emitted, ""));
        application
                .extension()
                .served(
                        Application.classLoader(),
                        Proxies.of(Server.class, new Object()),
                        Map.of("/shop/1.0/orders", namespace));
    }

    @AfterEach
    void stop() {
        application.close();
    }

    @Test
    void theObservedEventOfAVoidMethod() {
        application.get(Changes.class).events.fire(new Order(7, "paid"));
        assertThat(emitted).containsExactly("changed after commit to [order-7/paid] [Order[id=7, state=paid]]");
    }

    @Test
    void theResultOfAMethod() {
        desk.place(3);
        desk.place(-1);
        desk.inherited();
        assertThat(emitted).containsExactly("placed [Order[id=3, state=placed]]", "inherited after commit [1]");
    }

    @Test
    void whatIsProduced() {
        application.get(Order.class);
        assertThat(emitted).containsExactly("produced after commit [Order[id=0, state=produced]]");
    }

    @Test
    void whatComesLater() {
        CompletableFuture<Order> later = desk.later().toCompletableFuture();
        assertThat(emitted).isEmpty();
        later.complete(new Order(1, "late"));
        assertThat(emitted).containsExactly("later after commit [Order[id=1, state=late]]");
    }

    @Test
    void propertiesOfBeansAndMaps() {
        desk.parcel();
        desk.map("k");
        assertThat(emitted).hasSize(2);
        assertThat(emitted.get(0)).startsWith("parcel after commit to [5true]");
        assertThat(emitted.get(1)).isEqualTo("map after commit to [k] [{id=k}]");
    }

    @Test
    void aFailureSendsNothing() {
        assertThatThrownBy(desk::fail).isInstanceOf(IllegalStateException.class).hasMessage("on purpose");
        assertThat(emitted).isEmpty();
    }

    @Test
    void whatCannotBeSentHarmsNoCaller() {
        try (LogRecords log = new LogRecords(PushMethod.class)) {
            assertThat(desk.map(null)).isEmpty();
            application.extension().stopped(Application.classLoader());
            desk.inherited();

            assertThat(log.records())
                    .extracting(each -> each.getMessage().substring(0, "RS-0000".length()))
                    .containsExactly("RS-0696", "RS-0696");
        }
        assertThat(emitted).isEmpty();
    }
}
