package io.rainsocket.it.behaviour.acks;

import io.rainsocket.Ack;
import io.rainsocket.Channel;
import io.rainsocket.OnEvent;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;

/** The ways in which a handler acknowledges. */
@Channel("acks")
public class Acks {

    @OnEvent("value")
    String value(String text) {
        return "you said " + text;
    }

    @OnEvent("nothing")
    void nothing() {
        // The acknowledgement has no argument.
    }

    @OnEvent("null")
    String nullValue() {
        return null;
    }

    @OnEvent("stage")
    CompletionStage<String> later(String text) {
        return CompletableFuture.supplyAsync(
                () -> "later " + text, CompletableFuture.delayedExecutor(100, TimeUnit.MILLISECONDS));
    }

    @OnEvent("failed-stage")
    CompletionStage<String> failed() {
        return CompletableFuture.failedFuture(new IllegalStateException("a secret of the server"));
    }

    @OnEvent("by-hand")
    void byHand(Ack ack, int first) {
        ack.send(first, first + 1, "and so on");
    }

    @OnEvent("twice")
    void twice(Ack ack) {
        ack.send("first");
        ack.send("second");
    }

    @OnEvent("requested")
    void requested(Ack ack, io.rainsocket.Socket socket) {
        socket.emit("was-requested", ack.requested());
    }
}
