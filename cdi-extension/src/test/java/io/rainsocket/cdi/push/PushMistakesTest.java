package io.rainsocket.cdi.push;

import static io.rainsocket.cdi.testing.Application.problemsOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.rainsocket.Channel;
import io.rainsocket.OnEvent;
import io.rainsocket.PushTo;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Methods with {@code @PushTo} that could not push. */
class PushMistakesTest {

    public record Order(int id) {}

    @Channel("orders")
    static class Orders {
        @OnEvent("x")
        void event() {
            // only its address matters
        }
    }

    static class NotIntercepted {
        @PushTo(channel = "orders", event = "x")
        private int hidden() {
            return 1;
        }

        @PushTo(channel = "orders", event = "x")
        static int nobodys() {
            return new NotIntercepted().hidden();
        }
    }

    static class Nothing {
        @PushTo(channel = "orders", event = "x")
        void nothing(Order order) {
            // nobody gets to see it
        }
    }

    static class Elsewhere {
        @PushTo(channel = "news", event = "x")
        int elsewhere() {
            return 1;
        }

        @PushTo(channel = "a b", event = "connect")
        int nowhere() {
            return 1;
        }
    }

    static class Rooms {
        @PushTo(channel = "orders", room = "{name}", event = "x")
        void property(@Observes Order order) {
            // an order has no name
        }

        @PushTo(channel = "orders", room = "order-{id", event = "x")
        Order brace() {
            return new Order(1);
        }

        @PushTo(channel = "orders", room = "order-{id}-{whatever}", event = "x")
        Map<String, Object> onlyTheValueKnows() {
            return Map.of();
        }
    }

    private static String codes(Class<?> bean) {
        return problemsOf(Orders.class, bean).stream()
                .map(problem -> problem.substring(0, "RS-0000".length()))
                .sorted()
                .collect(Collectors.joining(" "));
    }

    @Test
    void whatCannotBeIntercepted() {
        assertThat(codes(NotIntercepted.class)).isEqualTo("RS-0691 RS-0691");
    }

    @Test
    void whatHasNothingToSend() {
        assertThat(problemsOf(Orders.class, Nothing.class))
                .containsExactly(
                        "RS-0692 PushMistakesTest.Nothing#nothing(PushMistakesTest.Order): found @PushTo on a void"
                                + " method that observes nothing; allowed: methods with a result, and void methods with @Observes or"
                                + " @ObservesAsync; write a result, or @Observes on a parameter");
    }

    @Test
    void channelsAndEventsThatThereAreNot() {
        assertThat(codes(Elsewhere.class)).isEqualTo("RS-0201 RS-0203 RS-0693");
    }

    @Test
    void roomsThatCannotBeNamed() {
        assertThat(problemsOf(Orders.class, Rooms.class))
                .containsExactlyInAnyOrder(
                        "RS-0694 PushMistakesTest.Rooms#property(PushMistakesTest.Order): found @PushTo(room = \"{name}\"), but"
                                + " PushMistakesTest.Order has no name; allowed: text, and the names of properties of what is sent,"
                                + " each in braces; write for example @PushTo(room = \"order-{id}\")",
                        "RS-0694 PushMistakesTest.Rooms#brace(): found @PushTo(room = \"order-{id\"); allowed: text, and the"
                                + " names of properties of what is sent, each in braces; write for example @PushTo(room ="
                                + " \"order-{id}\")");
    }
}
