package io.rainsocket.it.events;

import io.rainsocket.Channel;
import io.rainsocket.OnEvent;
import io.rainsocket.Socket;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Lets its clients do what other beans of an application would. */
@Channel("orders")
public class OrdersChannel {

    @Inject
    private Orders orders;

    @Inject
    private Event<OrderChanged> changes;

    @OnEvent("watch")
    void watch(Socket socket, int id) {
        socket.join("order-" + id);
    }

    @OnEvent("change")
    void change(int id, String state) {
        changes.fire(new OrderChanged(id, state));
    }

    @OnEvent("place")
    void place(int id) {
        orders.place(id);
    }

    @OnEvent("find")
    void find(int id) {
        orders.find(id);
    }

    @OnEvent("lose")
    String lose() {
        return orders.lose() + " lost";
    }

    @OnEvent("fail")
    String fail() {
        return orders.fail();
    }
}
