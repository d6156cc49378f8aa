package io.rainsocket.cdi.definition;

import static io.rainsocket.cdi.testing.Application.problemsOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.rainsocket.Channel;
import io.rainsocket.OnEvent;
import io.rainsocket.OutboundBuffer;
import io.rainsocket.Overflow;
import io.rainsocket.cdi.testing.Application;
import io.rainsocket.core.socket.OutboundRules;
import jakarta.annotation.Priority;
import org.junit.jupiter.api.Test;

/** What a channel says of clients that read slowly. */
class OutboundBufferTest {

    @Channel("prices")
    @OutboundBuffer(overflow = Overflow.DROP_OLDEST, maxMessages = 100)
    @Priority(1)
    static class Prices {
        @OnEvent("a")
        void event() {
            // has no answer
        }
    }

    @Channel("prices")
    @Priority(2)
    static class MorePrices {
        @OnEvent("b")
        void event() {
            // has no answer
        }
    }

    @Channel("prices")
    @OutboundBuffer(overflow = Overflow.DROP_OLDEST, maxMessages = 200)
    @Priority(3)
    static class OtherPrices {
        @OnEvent("c")
        void event() {
            // has no answer
        }
    }

    @Channel("below")
    @OutboundBuffer(overflow = Overflow.DISCONNECT, maxBytes = -1)
    static class Below {
        @OnEvent("c")
        void event() {
            // has no answer
        }
    }

    @Test
    void itHoldsForTheChannelWhicheverBeanSaysIt() {
        try (Application application = Application.of(Prices.class, MorePrices.class)) {
            assertThat(application.handlers().get("/prices").outbound())
                    .contains(new OutboundRules(0, 100, Overflow.DROP_OLDEST));
        }
    }

    @Test
    void aChannelThatSaysNothingHasWhatTheApplicationHas() {
        try (Application application = Application.of(MorePrices.class)) {
            assertThat(application.handlers().get("/prices").outbound()).isEmpty();
        }
    }

    @Test
    void twoBeansOfAChannelSayTheSame() {
        assertThat(problemsOf(Prices.class, OtherPrices.class))
                .singleElement()
                .asString()
                .startsWith("RS-0151 OutboundBufferTest.OtherPrices: found @")
                .contains("maxMessages=200", "maxMessages=100", "OutboundBufferTest.Prices")
                .endsWith("write @OutboundBuffer on one of them only");
    }

    @Test
    void limitsAreNotNegative() {
        assertThat(problemsOf(Below.class))
                .singleElement()
                .asString()
                .startsWith("RS-0152 OutboundBufferTest.Below: found @");
    }
}
