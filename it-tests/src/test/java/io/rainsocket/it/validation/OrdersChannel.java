package io.rainsocket.it.validation;

import io.rainsocket.Ack;
import io.rainsocket.Channel;
import io.rainsocket.MaxPayload;
import io.rainsocket.OnEvent;
import io.rainsocket.RateLimit;
import io.rainsocket.Socket;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.groups.ConvertGroup;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Handlers with constraints of all kinds. */
@Channel("orders")
@ApplicationScoped
public class OrdersChannel {

    /** What counts for a draft is less than what counts for an order. */
    interface Drafted {}

    public record Note(@NotNull(groups = Drafted.class) String title, @NotNull String body) {}

    /** What customers get. */
    public record Receipt(@NotNull String id) {}

    @Inject
    private Stock stock;

    @OnEvent("order")
    String order(@Valid @NotNull Order order) {
        return order.text();
    }

    /** How often the last orders were looked at. */
    @OnEvent("looks")
    int looks() {
        return Looked.Counter.forget();
    }

    @OnEvent("two")
    public void two(Socket socket, @Valid Order order, @Max(3) int count) {
        // the constraints are what it is about
    }

    @OnEvent("draft")
    void draft(@Valid @ConvertGroup(to = Drafted.class) Note note) {
        // as above
    }

    @OnEvent("lines")
    void lines(List<Order.@Valid Line> lines) {
        // as above
    }

    @OnEvent("number")
    int number(@Min(1) int number) {
        return number;
    }

    @OnEvent("text")
    String hidden(@NotNull String text) {
        return text;
    }

    @OnEvent("by-hand")
    void byHand(@NotNull String text, Ack ack) {
        ack.send(text, "by hand");
    }

    @OnEvent("receipt")
    @Valid
    Receipt receipt(String id) {
        return new Receipt(id);
    }

    @OnEvent("receipt-later")
    @Valid
    CompletionStage<Receipt> receiptLater(String id) {
        return CompletableFuture.supplyAsync(() -> new Receipt(id));
    }

    /** What the client sends fits; what this method makes of it does not. */
    @OnEvent("stock")
    int stock(int amount) {
        return stock.take(amount - 1);
    }

    @OnEvent("closed")
    CompletionStage<String> closed() {
        return CompletableFuture.supplyAsync(() -> {
            throw new ClosedException("password=secret");
        });
    }

    @OnEvent("twice")
    @RateLimit(events = 2, seconds = 3600)
    int twice(int number) {
        return number;
    }

    @OnEvent("short")
    @MaxPayload(20)
    String shortText(String text) {
        return text;
    }
}
