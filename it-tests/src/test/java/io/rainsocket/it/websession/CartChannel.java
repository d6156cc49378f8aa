package io.rainsocket.it.websession;

import io.rainsocket.BeforeConnect;
import io.rainsocket.Channel;
import io.rainsocket.DisconnectReason;
import io.rainsocket.Namespace;
import io.rainsocket.OnDisconnect;
import io.rainsocket.OnEvent;
import io.rainsocket.Socket;
import io.rainsocket.WebSession;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpSession;
import java.util.Map;

/** Uses the session where there is one. */
@Channel("cart")
public class CartChannel {

    @Inject
    @Channel("watch")
    Namespace watch;

    @BeforeConnect
    void remember(Socket socket, HttpSession session) {
        socket.data().put("first", session == null ? "nobody" : session.getAttribute("name"));
    }

    @OnEvent("first")
    String first(Socket socket) {
        return socket.data("first", String.class);
    }

    @OnEvent("name")
    String name(HttpSession session) {
        return session == null ? "nobody" : (String) session.getAttribute("name");
    }

    @OnEvent("same")
    boolean same(Socket socket, WebSession session, HttpSession http) {
        return socket.session().orElseThrow().id().equals(session.id())
                && session.id().equals(http.getId())
                && session.valid();
    }

    @OnEvent("add")
    int add(Socket socket) {
        WebSession session = socket.session().orElseThrow();
        int count = session.attribute("count", Integer.class).orElse(0) + 1;
        session.set("count", count);
        return count;
    }

    @OnEvent("clear")
    void clear(WebSession session) {
        session.remove("count");
    }

    @OnEvent("logout")
    void logout(WebSession session) {
        session.invalidate();
    }

    @OnDisconnect
    void left(Socket socket, DisconnectReason reason) {
        watch.emit("left", Map.of("id", socket.id(), "reason", reason.toString()));
    }
}
