package io.rainsocket.it.events;

import io.rainsocket.BeforeConnect;
import io.rainsocket.Caller;
import io.rainsocket.Channel;
import io.rainsocket.Namespace;
import io.rainsocket.OnEvent;
import io.rainsocket.Server;
import io.rainsocket.Socket;
import jakarta.inject.Inject;
import java.util.Set;

/** Believes what clients say who they are. */
@Channel("people")
public class PeopleChannel {

    /** What they say. */
    public record Pass(String name) {}

    @Inject
    private Server server;

    @BeforeConnect
    void login(Socket socket, Pass pass) {
        if (pass.name() != null) {
            socket.authenticate(Caller.of(pass.name()));
        }
    }

    @OnEvent("rename")
    Set<String> rename(Socket socket, String name) {
        socket.authenticate(Caller.of(name));
        return socket.rooms();
    }

    @OnEvent("tell")
    void tell(String user, String text) {
        server.user(user).emit("told", text);
    }

    @OnEvent("tell-here")
    void tellHere(Namespace people, String user, String text) {
        people.user(user).emit("told", text);
    }

    @OnEvent("online")
    boolean online(String user) {
        return server.online(user) && server.users().contains(user);
    }

    @OnEvent("eavesdrop")
    String eavesdrop(Socket socket, Namespace people, String room) {
        try {
            socket.join(room);
            return "joined";
        } catch (IllegalArgumentException e) {
            return refusal(people, room) + " " + e.getMessage().substring(0, "RS-0000".length());
        }
    }

    private static String refusal(Namespace people, String room) {
        try {
            people.socketsJoin(room);
            return "all joined";
        } catch (IllegalArgumentException e) {
            return "refused";
        }
    }
}
