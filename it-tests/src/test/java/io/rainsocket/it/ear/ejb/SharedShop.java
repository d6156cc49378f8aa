package io.rainsocket.it.ear.ejb;

import io.rainsocket.Channel;
import io.rainsocket.OnEvent;
import io.rainsocket.Socket;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Served by both web applications, with the sessions and the errors of the one that the client came to. */
@Channel("shop")
@ApplicationScoped
public class SharedShop {

    @Inject
    Basket basket;

    @Inject
    Visit visit;

    @OnEvent("step")
    int step() {
        return visit.step();
    }

    @OnEvent("add")
    int add() {
        return basket.add();
    }

    @OnEvent("name")
    String name(Socket socket) {
        return socket.session().orElseThrow().attribute("name", String.class).orElseThrow();
    }

    @OnEvent("run-out")
    void runOut() {
        throw new OutOfStockException();
    }

    @OnEvent("close")
    void close() {
        throw new UnsupportedOperationException("on purpose: only one web application has a mapper of it");
    }
}
