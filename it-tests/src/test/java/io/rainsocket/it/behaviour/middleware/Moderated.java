package io.rainsocket.it.behaviour.middleware;

import io.rainsocket.BeforeEvent;
import io.rainsocket.Channel;
import io.rainsocket.ClientException;
import io.rainsocket.Event;
import io.rainsocket.OnEvent;
import io.rainsocket.Socket;
import jakarta.annotation.Priority;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;

/** Decides on events in several ways, depending on their names; the other bean of the channel handles them. */
@Channel("moderated")
@Priority(1)
public class Moderated {

    @BeforeEvent
    void check(Socket socket, Event event) {
        note(socket, "check " + event.name());
        switch (event.name()) {
            case "forbidden" -> throw new ClientException("forbidden", "Not for you");
            case "broken" -> throw new IllegalStateException("a secret of the server");
            default -> {
                // may pass
            }
        }
    }

    @BeforeEvent
    CompletionStage<Void> lateCheck(Socket socket, Event event) {
        note(socket, "late check " + event.name());
        CompletableFuture<Void> decision = new CompletableFuture<>();
        if (event.name().equals("forbidden-later")) {
            decision.completeOnTimeout(null, 100, TimeUnit.MILLISECONDS);
            return decision.thenApply(ignored -> {
                throw new ClientException("forbidden", "Not for you, either");
            });
        }
        return decision.completeOnTimeout(null, event.name().equals("slow") ? 100 : 1, TimeUnit.MILLISECONDS);
    }

    @OnEvent("history")
    List<String> history(Socket socket) {
        synchronized (socket.data()) {
            return List.copyOf(notes(socket));
        }
    }

    static void note(Socket socket, String text) {
        synchronized (socket.data()) {
            notes(socket).add(text);
        }
    }

    @SuppressWarnings("unchecked") // nobody else puts something there
    private static List<String> notes(Socket socket) {
        return (List<String>) socket.data().computeIfAbsent("notes", key -> new ArrayList<String>());
    }
}
