package io.rainsocket.conformance.application;

import io.rainsocket.Ack;
import io.rainsocket.AckTimeoutException;
import io.rainsocket.Arguments;
import io.rainsocket.DisconnectReason;
import io.rainsocket.Event;
import io.rainsocket.Namespace;
import io.rainsocket.OnConnect;
import io.rainsocket.OnDisconnect;
import io.rainsocket.OnEvent;
import io.rainsocket.Socket;
import io.rainsocket.conformance.common.HandshakeView;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The common events of the conformance application; each namespace that has them is a subclass. */
public abstract class CommonEvents {

    @Inject
    DisconnectLog disconnects;

    @OnConnect
    void block(Socket socket) {
        socket.use(event -> {
            if (event.name().equals("blocked")) {
                throw new IllegalStateException("nobody may send this event");
            }
            return null;
        });
    }

    @OnEvent("echo")
    void echo(Event event, Ack ack) {
        Object[] arguments = event.arguments().toArray();
        if (ack.requested()) {
            ack.send(arguments);
        } else {
            event.socket().emit("echo", arguments);
        }
    }

    @OnEvent("info")
    Map<String, Object> info(Socket socket) {
        Map<String, Object> info = new LinkedHashMap<>();
        info.put("id", socket.id());
        info.put("nsp", socket.namespace().name());
        info.put("rooms", socket.rooms());
        info.put("recovered", socket.recovered());
        info.put("transport", socket.transport().toString());
        info.put("handshake", HandshakeView.of(socket.handshake()));
        return info;
    }

    @OnEvent("join")
    void join(Socket socket, Object rooms) {
        if (rooms instanceof List<?> names) {
            socket.join(names.stream().map(String::valueOf).toArray(String[]::new));
        } else {
            socket.join(String.valueOf(rooms));
        }
    }

    @OnEvent("leave")
    void leave(Socket socket, String room) {
        socket.leave(room);
    }

    @OnEvent("relay")
    void relay(Event event, RelayOptions options, String name, Ack ack) {
        Relay.send(event, options, name, rest(event.arguments(), 2), ack);
    }

    @OnEvent("ask")
    void ask(Event event, Ack ack, int millis, String name) {
        event.socket()
                .timeout(Duration.ofMillis(millis))
                .emitWithAck(name, rest(event.arguments(), 2))
                .whenComplete((reply, failure) -> ack.send(answer(reply, failure)));
    }

    private static Object[] answer(Arguments reply, Throwable failure) {
        if (failure instanceof AckTimeoutException) {
            return new Object[] {"timeout"};
        }
        List<Object> answer = new ArrayList<>();
        answer.add("ok");
        if (reply != null) {
            answer.addAll(Arrays.asList(reply.toArray()));
        }
        return answer.toArray();
    }

    private static Object[] rest(Arguments arguments, int from) {
        return Arrays.stream(arguments.toArray()).skip(from).toArray();
    }

    @OnEvent("burst")
    void burst(Socket socket, int n) {
        for (int i = 0; i < n; i++) {
            socket.emit("tick", i);
        }
    }

    @OnEvent("trickle")
    void trickle(Socket socket, int n, int millis) {
        Trickle.start(socket, n, millis);
    }

    @OnEvent("storm")
    void storm(Socket socket, int n) {
        Storm.rage(socket, n);
    }

    @OnEvent("give")
    void give(Socket socket, String what, int n) {
        Samples.give(socket, what, n);
    }

    @OnEvent("kick")
    void kick(Socket socket, boolean close) {
        socket.disconnect(close);
    }

    @OnEvent("kickRoom")
    void kickRoom(Namespace namespace, String room, boolean close) {
        namespace.in(room).disconnectSockets(close);
    }

    @OnEvent("volatileFirst")
    void volatileFirst(Socket socket) {
        socket.asVolatile().emit("vol", 1);
        socket.emit("vol", 2);
    }

    @OnEvent("blocked")
    String blocked() {
        return "the middleware let it pass";
    }

    @OnEvent("ackTwice")
    void ackTwice(Ack ack, Object value) {
        ack.send(value);
        ack.send(value);
    }

    @OnEvent("silent")
    void silent(Ack ack) {
        // the client waits in vain, on purpose
    }

    @OnEvent("reasonFor")
    String reasonFor(String id) {
        return disconnects.reason(id);
    }

    @OnEvent("present")
    List<String> present(Namespace namespace) {
        return namespace.sockets().stream().map(Socket::id).toList();
    }

    @OnDisconnect
    void remember(Socket socket, DisconnectReason reason) {
        disconnects.add(socket.id(), reason);
    }
}
