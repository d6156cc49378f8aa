package io.rainsocket.it.behaviour.dynamic;

import io.rainsocket.Channel;
import io.rainsocket.ChannelParam;
import io.rainsocket.Namespace;
import io.rainsocket.OnConnect;
import io.rainsocket.OnEvent;
import io.rainsocket.Server;
import io.rainsocket.Socket;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A namespace for each order. */
@Channel("/orders-{id}")
public class Orders {

    @Inject
    @Channel("/orders-{id}")
    Namespace all;

    @Inject
    Server server;

    @OnConnect
    void welcome(Socket socket, @ChannelParam("id") String id) {
        socket.emit("welcome", id);
    }

    @OnEvent("where")
    Map<String, Object> where(Namespace namespace, @ChannelParam("id") String id) {
        return Map.of("name", namespace.name(), "parameters", namespace.parameters(), "id", id);
    }

    @OnEvent("join")
    Set<String> join(Socket socket, String room) {
        socket.join(room);
        return socket.rooms();
    }

    @OnEvent("to-this")
    void toThis(Namespace namespace, String text) {
        namespace.emit("news", text);
    }

    @OnEvent("to-all-orders")
    void toAllOrders(String text) {
        all.emit("news", text);
    }

    @OnEvent("siblings")
    List<String> siblings() {
        return all.children().stream().map(Namespace::name).sorted().toList();
    }

    /** Sockets of any namespace, by its name. */
    @OnEvent("sockets-of")
    int socketsOf(String name) {
        return server.namespace(name).map(found -> found.sockets().size()).orElse(-1);
    }

    @OnEvent("clients")
    int clients() {
        return server.clientsCount();
    }
}
