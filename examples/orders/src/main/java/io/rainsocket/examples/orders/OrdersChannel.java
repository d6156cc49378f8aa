package io.rainsocket.examples.orders;

import io.rainsocket.Channel;
import io.rainsocket.Namespace;
import io.rainsocket.OnConnect;
import io.rainsocket.OnEvent;
import io.rainsocket.Server;
import io.rainsocket.Socket;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.security.Principal;
import java.util.List;

/**
 * The desk's events, for those whom {@link Gate} let in.
 *
 * <p>A client hears {@code hello} (who it is, and the orders that concern it, newest first) and {@code order} (one that is new or was decided).
 */
@ApplicationScoped
@Channel("orders")
@RolesAllowed({Role.CUSTOMER, Role.CLERK})
public class OrdersChannel {

    private static final String CLERKS = "clerks";

    /** What a client may do, and see. */
    public record Hello(String name, boolean clerk, List<Order> orders) {}

    @Inject
    Desk desk;

    @Inject
    Server server;

    @Inject
    @Channel("orders")
    Namespace everyone;

    @OnConnect
    void connected(Socket socket, Principal caller) {
        boolean clerk = socket.isUserInRole(Role.CLERK);
        if (clerk) {
            socket.join(CLERKS);
        }
        List<Order> orders = clerk ? desk.all() : desk.of(caller.getName());
        socket.emit("hello", new Hello(caller.getName(), clerk, orders));
    }

    @OnEvent("place")
    @RolesAllowed(Role.CUSTOMER)
    @Transactional
    Order place(@Valid @NotNull Wish wish, Principal caller) {
        return tell(desk.place(caller.getName(), wish));
    }

    @OnEvent("accept")
    @RolesAllowed(Role.CLERK)
    @Transactional
    Order accept(long id) {
        return tell(desk.decide(id, State.ACCEPTED));
    }

    @OnEvent("reject")
    @RolesAllowed(Role.CLERK)
    @Transactional
    Order reject(long id) {
        return tell(desk.decide(id, State.REJECTED));
    }

    /** Nobody hears of an order that is rolled back; its customer does on every device. */
    private Order tell(Order order) {
        server.user(order.customer()).afterCommit().emit("order", order);
        everyone.to(CLERKS).afterCommit().emit("order", order);
        return order;
    }
}
