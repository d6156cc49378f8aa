package io.rainsocket.it.transactions;

import io.rainsocket.Channel;
import io.rainsocket.OnEvent;
import io.rainsocket.PushTo;
import io.rainsocket.Socket;
import jakarta.annotation.Resource;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** An EJB, whose transactions are the container's. */
@Stateless
@Channel("ejb")
public class EjbChannel {

    @Resource
    private SessionContext context;

    @Inject
    private Notes notes;

    @OnEvent("save")
    @PushTo(channel = "ejb", event = "pushed")
    public String save(Socket socket, String text) {
        notes.add(text);
        socket.afterCommit().emit("saved", text);
        return "saved " + text;
    }

    @OnEvent("drop")
    @PushTo(channel = "ejb", event = "pushed")
    public String drop(Socket socket, String text) {
        notes.add(text);
        socket.afterCommit().emit("saved", text);
        context.setRollbackOnly();
        return "never";
    }
}
