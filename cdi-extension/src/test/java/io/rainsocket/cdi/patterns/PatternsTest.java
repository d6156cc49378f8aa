package io.rainsocket.cdi.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import io.rainsocket.BeforeConnect;
import io.rainsocket.BeforeEvent;
import io.rainsocket.Channel;
import io.rainsocket.ChannelParam;
import io.rainsocket.Component;
import io.rainsocket.DisconnectReason;
import io.rainsocket.Namespace;
import io.rainsocket.OnAny;
import io.rainsocket.OnAnyOutgoing;
import io.rainsocket.OnConnect;
import io.rainsocket.OnDisconnect;
import io.rainsocket.OnDisconnecting;
import io.rainsocket.OnEvent;
import io.rainsocket.OnServerEvent;
import io.rainsocket.cdi.testing.Application;
import io.rainsocket.cdi.testing.FakeClient;
import io.rainsocket.core.socket.NamespaceFamily;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A channel's name with parts in braces stands for many namespaces. */
class PatternsTest {

    @Channel("/orders-{id}")
    @ApplicationScoped
    static class Orders {
        private final List<String> called = new ArrayList<>();

        List<String> called() {
            return called;
        }

        @BeforeConnect
        void guard(@ChannelParam("id") String id) {
            called.add("guard " + id);
        }

        @OnConnect
        void connect(@ChannelParam("id") String id, Map<String, Object> auth) {
            called.add("connect " + id + " " + auth);
        }

        @BeforeEvent
        void before(@ChannelParam("id") String id) {
            called.add("before " + id);
        }

        @OnAny
        void any(@ChannelParam("id") String id) {
            called.add("any " + id);
        }

        @OnEvent("status")
        String status(String first, @ChannelParam("id") String id, int second) {
            return first + id + second;
        }

        @OnAnyOutgoing
        void sent(@ChannelParam("id") String id) {
            called.add("sent " + id);
        }

        @OnServerEvent("count")
        String count(@ChannelParam("id") String id, Namespace namespace, int number) {
            return id + namespace.name() + number;
        }

        @OnDisconnecting
        void leaving(@ChannelParam("id") String id) {
            called.add("leaving " + id);
        }

        @OnDisconnect
        void left(@ChannelParam("id") String id) {
            called.add("left " + id);
        }
    }

    @Channel("/orders-{id}")
    @Priority(1)
    static class MoreOrders {
        @OnEvent("more")
        void more() {
            // only there to be called
        }
    }

    @Channel("/shop/{shop}/line-{line:[0-9]{2}}")
    @Priority(2)
    static class Lines {
        @OnEvent("x")
        void event() {
            // only its address matters
        }
    }

    @Channel("dyn-{n:(a|b)+}.{_rest}")
    @Component(id = "parts", version = "1")
    @Priority(3)
    static class Relative {
        @OnEvent("x")
        void event() {
            // only its address matters
        }
    }

    @Channel("/code-{c:\\d}")
    static class Digits {
        @OnEvent("x")
        String event() {
            return "a digit";
        }
    }

    @Channel("/code-{c:\\D}")
    static class NoDigits {
        @OnEvent("x")
        String event() {
            return "no digit";
        }
    }

    @ApplicationScoped
    static class Service {
        @Inject
        @Channel("/orders-{id}")
        Namespace orders;

        String pattern() {
            return orders.name();
        }
    }

    @Test
    void partsAreAnythingButASlash() {
        try (Application application = Application.of(Orders.class)) {
            NamespaceFamily orders = application.families().get(0);
            assertThat(orders.pattern()).isEqualTo("/orders-{id}");
            assertThat(orders.match("/orders-42")).contains(Map.of("id", "42"));
            assertThat(orders.match("/orders-ä {}")).contains(Map.of("id", "ä {}"));
            assertThat(orders.match("/orders-")).isEmpty();
            assertThat(orders.match("/orders-4/2")).isEmpty();
            assertThat(orders.match("/my/orders-42")).isEmpty();
            assertThat(orders.decides()).isFalse();
        }
    }

    @Test
    void partsMayHaveRegularExpressions() {
        try (Application application = Application.of(Lines.class, Relative.class)) {
            NamespaceFamily lines = application.families().get(0);
            assertThat(lines.match("/shop/s/line-01")).contains(Map.of("shop", "s", "line", "01"));
            assertThat(lines.match("/shop/s/line-1")).isEmpty();
            NamespaceFamily relative = application.families().get(1);
            assertThat(relative.pattern()).isEqualTo("/parts/1/dyn-{n:(a|b)+}.{_rest}");
            assertThat(relative.match("/parts/1/dyn-ab.c")).contains(Map.of("n", "ab", "_rest", "c"));
            assertThat(relative.match("/parts/1/dyn-ab-c")).isEmpty();
        }
    }

    @Test
    void theyAreAskedInTheOrderOfTheirBeansAndAreNoFixedNamespaces() {
        try (Application application =
                Application.of(Orders.class, MoreOrders.class, Lines.class, Relative.class, Service.class)) {
            assertThat(application.families())
                    .extracting(NamespaceFamily::pattern)
                    .containsExactly(
                            "/orders-{id}", "/shop/{shop}/line-{line:[0-9]{2}}", "/parts/1/dyn-{n:(a|b)+}.{_rest}");
            assertThat(application.handlers()).isEmpty();
            assertThat(application.get(Service.class).pattern()).isEqualTo("/orders-{id}");
        }
    }

    @Test
    void beansWithTheSamePatternShareTheChannel() {
        try (Application application = Application.of(Orders.class, MoreOrders.class)) {
            FakeClient client = application.clientOfFamily("/orders-7");
            assertThat(client.ask("more").sent()).isEmpty();
            assertThat(client.ask("status", "\"a\"", "1").sent()).containsExactly("\"a71\"");
        }
    }

    @Test
    void thePartsAreParametersOfAllMethods() throws Exception {
        try (Application application = Application.of(Orders.class)) {
            FakeClient client = application.clientOfFamily("/orders-7");
            client.knock();
            client.withAuth("{\"a\":\"b\"}").connect();
            client.attempt("x");
            client.pass("x");
            client.sent("y");
            assertThat(client.fromServer("count", "3").sent()).containsExactly("\"7/test3\"");
            client.disconnecting(DisconnectReason.PING_TIMEOUT);
            client.disconnect(DisconnectReason.PING_TIMEOUT);
            assertThat(application.get(Orders.class).called())
                    .containsExactly(
                            "guard 7", "connect 7 {a=b}", "before 7", "any 7", "sent 7", "leaving 7", "left 7");
        }
    }

    @Test
    void patternsThatDifferByCaseOnlyAreTwo() {
        try (Application application = Application.of(Digits.class, NoDigits.class)) {
            assertThat(application.families())
                    .extracting(NamespaceFamily::pattern)
                    .containsExactly("/code-{c:\\d}", "/code-{c:\\D}");
        }
    }
}
