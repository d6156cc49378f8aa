package io.rainsocket.it.ear.ejb;

import io.rainsocket.Channel;
import io.rainsocket.OnConnect;
import io.rainsocket.OnEvent;
import io.rainsocket.Socket;
import jakarta.annotation.Resource;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;

/** A session bean as a channel. */
@Stateless
@Channel("stateless")
public class StatelessChannel {

    @Resource
    private SessionContext context;

    @OnConnect
    public void connected(Socket socket) {
        socket.emit("hello", context.getCallerPrincipal() != null);
    }

    @OnEvent("order")
    public Receipt order(Order order) {
        return new Receipt(order.item(), order.count() * 2, context.getRollbackOnly());
    }

    @OnEvent("fail")
    public String fail() {
        throw new IllegalStateException("on purpose: an EJBException to its callers");
    }
}
