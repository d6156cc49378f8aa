package io.rainsocket.it.behaviour.operators;

import io.rainsocket.Arguments;
import io.rainsocket.BroadcastTimeoutException;
import io.rainsocket.Channel;
import io.rainsocket.Namespace;
import io.rainsocket.OnConnect;
import io.rainsocket.OnEvent;
import io.rainsocket.RemoteSocket;
import io.rainsocket.Socket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionStage;

/** What can be done with many sockets at once; a client says with which. */
@Channel("operators")
public class Operators {

    @OnConnect
    void keep(Socket socket, Map<String, Object> auth) {
        socket.data().putAll(auth);
    }

    @OnEvent("join")
    Set<String> join(Socket socket, String[] rooms) {
        socket.join(rooms);
        return socket.rooms();
    }

    @OnEvent("rooms")
    Set<String> rooms(Socket socket) {
        return socket.rooms();
    }

    /** Asks a room, and answers with the answers; with the ones that came if not all do. */
    @OnEvent("ask")
    CompletionStage<Map<String, Object>> ask(Namespace namespace, String room, int millis) {
        return namespace
                .to(room)
                .timeout(Duration.ofMillis(millis))
                .emitWithAck("question")
                .thenApply(answers -> Map.<String, Object>of("complete", true, "answers", texts(answers)))
                .exceptionally(failure -> Map.of(
                        "complete",
                        false,
                        "answers",
                        texts(((BroadcastTimeoutException) unwrapped(failure)).responses())));
    }

    @OnEvent("fetch")
    CompletionStage<List<Map<String, Object>>> fetch(Namespace namespace, String room) {
        return namespace.in(room).fetchSockets().thenApply(sockets -> sockets.stream()
                .map(Operators::view)
                .toList());
    }

    @OnEvent("move")
    void move(Namespace namespace, String from, String to) {
        namespace.in(from).socketsJoin(to);
        namespace.in(to).socketsLeave(from);
    }

    @OnEvent("drop")
    void drop(Namespace namespace, String room, boolean close) {
        namespace.in(room).disconnectSockets(close);
    }

    private static Map<String, Object> view(RemoteSocket socket) {
        return Map.of(
                "id",
                socket.id(),
                "rooms",
                socket.rooms(),
                "name",
                socket.data().get("name"));
    }

    private static List<String> texts(List<Arguments> answers) {
        return answers.stream()
                .map(answer -> answer.get(0, String.class))
                .sorted()
                .toList();
    }

    private static Throwable unwrapped(Throwable failure) {
        return failure.getCause() == null ? failure : failure.getCause();
    }
}
