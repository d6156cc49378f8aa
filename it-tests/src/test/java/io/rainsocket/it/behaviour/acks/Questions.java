package io.rainsocket.it.behaviour.acks;

import io.rainsocket.AckTimeoutException;
import io.rainsocket.Channel;
import io.rainsocket.OnEvent;
import io.rainsocket.Socket;
import io.rainsocket.SocketClosedException;
import io.rainsocket.it.behaviour.reasons.Observatory;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletionException;

/** The server asks, the client acknowledges; what came of it goes back as an event. */
@Channel("questions")
public class Questions {

    @Inject
    Observatory observatory;

    @OnEvent("ask")
    void ask(Socket socket, String question) {
        socket.timeout(Duration.ofSeconds(20))
                .emitWithAck("question", question)
                .thenAccept(answer -> socket.emit("answered", List.copyOf(Arrays.asList(answer.toArray()))));
    }

    @OnEvent("ask-number")
    void askNumber(Socket socket) {
        socket.emitWithAck(Integer.class, "question", "a number?")
                .thenAccept(number -> socket.emit("answered", number + 1));
    }

    @OnEvent("ask-briefly")
    void askBriefly(Socket socket) {
        socket.timeout(Duration.ofMillis(50))
                .emitWithAck("question", "quick?")
                .whenComplete(
                        (answer, failure) -> socket.emit("outcome", unwrap(failure) instanceof AckTimeoutException));
    }

    /** The client leaves instead of answering. */
    @OnEvent("ask-leaver")
    void askLeaver(Socket socket, String name) {
        socket.emitWithAck("question", "still there?")
                .whenComplete((answer, failure) ->
                        observatory.report("unanswered", name, unwrap(failure) instanceof SocketClosedException));
    }

    private static Throwable unwrap(Throwable failure) {
        return failure instanceof CompletionException ? failure.getCause() : failure;
    }
}
