package io.rainsocket.it.websession.scoped;

import io.rainsocket.Channel;
import io.rainsocket.NonBlocking;
import io.rainsocket.OnConnect;
import io.rainsocket.OnEvent;
import io.rainsocket.Socket;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Adds to the basket of the client's session. */
@Channel("basket")
@ApplicationScoped
public class BasketChannel {

    @Inject
    Basket basket;

    @OnConnect
    void listen(Socket socket) {
        socket.on("listener", event -> event.ack().send(basket.add()));
    }

    @OnEvent("add")
    int add() {
        return basket.add();
    }

    @NonBlocking
    @OnEvent("at once")
    int addAtOnce() {
        return basket.add();
    }

    @OnEvent("owner")
    void owner(String name) {
        basket.belongsTo(name);
    }
}
