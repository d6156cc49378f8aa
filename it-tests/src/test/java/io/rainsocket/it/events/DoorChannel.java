package io.rainsocket.it.events;

import io.rainsocket.Channel;
import io.rainsocket.OnConnect;
import io.rainsocket.OnDisconnect;
import io.rainsocket.OnEvent;
import io.rainsocket.Socket;
import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;

/** Somebody's name is the first thing that is known of a client. */
@Channel("door")
public class DoorChannel {

    /** What clients say of themselves. */
    public record Card(String name) {}

    @Inject
    private Journal journal;

    /** Done a little later, which the observers wait for. */
    @OnConnect
    CompletionStage<?> welcome(Socket socket, Card card) {
        socket.data().put("name", card.name());
        return CompletableFuture.runAsync(
                () -> journal.write(card.name(), "method connected"),
                CompletableFuture.delayedExecutor(20, TimeUnit.MILLISECONDS));
    }

    @OnEvent("say")
    void say(Socket socket, String text) {
        journal.write(socket.data("name", String.class), text);
    }

    @OnDisconnect
    void bye(Socket socket) {
        journal.write(socket.data("name", String.class), "method disconnected");
    }
}
