package io.rainsocket.it.scopes;

import io.rainsocket.BeforeConnect;
import io.rainsocket.Channel;
import io.rainsocket.Concurrent;
import io.rainsocket.ConnectRefusedException;
import io.rainsocket.OnDisconnect;
import io.rainsocket.OnEvent;
import io.rainsocket.Socket;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** A dependent channel with beans of other scopes. */
@Channel("all")
public class AllChannel {

    /** The auth object. */
    public record Ticket(String refused) {}

    @Inject
    Journal journal;

    @Inject
    DependentNamed dependent;

    @Inject
    RequestNamed request;

    @Inject
    SocketNamed socketNamed;

    private String name;

    @BeforeConnect
    void refuse(Ticket ticket) {
        if (ticket.refused() != null) {
            socketNamed.count(ticket.refused());
            throw new ConnectRefusedException("no");
        }
    }

    @OnEvent("count")
    List<Integer> count(String newName) {
        name = newName;
        return List.of(dependent.count(newName), request.count(newName), socketNamed.count(newName));
    }

    @OnEvent("later")
    CompletionStage<String> later(String newName) {
        name = newName;
        dependent.count(newName);
        request.count(newName);
        return journal.promise(newName);
    }

    @Concurrent
    @OnEvent("at once")
    int concurrent(String newName) {
        return socketNamed.count(newName);
    }

    @OnEvent("listen")
    void listen(Socket socket) {
        SocketNamed bean = socketNamed;
        RequestNamed other = request;
        socket.on("listener", event -> event.ack()
                .send(
                        bean.count(event.arguments().get(0, String.class)),
                        other.count(event.arguments().get(0, String.class))));
    }

    @OnDisconnect
    void left() {
        socketNamed.leave();
    }

    @PreDestroy
    void end() {
        if (name != null) {
            journal.note(name, "channel destroyed");
        }
    }
}
