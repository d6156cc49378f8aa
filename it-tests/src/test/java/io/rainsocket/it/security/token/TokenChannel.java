package io.rainsocket.it.security.token;

import io.rainsocket.BeforeConnect;
import io.rainsocket.Caller;
import io.rainsocket.Channel;
import io.rainsocket.ClientException;
import io.rainsocket.ConnectRefusedException;
import io.rainsocket.Namespace;
import io.rainsocket.OnConnect;
import io.rainsocket.OnEvent;
import io.rainsocket.Socket;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.security.Principal;
import java.util.Optional;

/** For customers and bosses with a token in their {@code auth} object. */
@Channel("token")
@RolesAllowed({"customer", "boss"})
public class TokenChannel {

    public record Credentials(String token) {}

    /** What the server thinks of a client. */
    public record Caught(String name, boolean customer, boolean boss, boolean recovered) {}

    @Inject
    Tokens tokens;

    @BeforeConnect
    void login(Socket socket, Credentials auth) {
        if (auth.token() != null) {
            socket.authenticate(tokens.check(auth.token()).orElseThrow(() -> new ConnectRefusedException("bad token")));
        }
    }

    @OnConnect
    void join(Socket socket) {
        if (!socket.recovered()) {
            socket.join("everybody");
        }
    }

    @OnEvent("who")
    Caught who(Socket socket, Principal caller) {
        return new Caught(
                caller.getName(), socket.isUserInRole("customer"), socket.isUserInRole("boss"), socket.recovered());
    }

    @OnEvent("renew")
    void renew(Socket socket, String token) {
        Caller next = tokens.check(token).orElseThrow(() -> new ClientException("token", "bad token"));
        if (!socket.principal().map(Principal::getName).equals(Optional.of(next.name()))) {
            throw new ClientException("token", "the token of somebody else");
        }
        socket.authenticate(next);
    }

    @OnEvent("shout")
    void shout(Namespace channel, String text) {
        channel.emit("shout", text);
    }

    @OnEvent("sign")
    @RolesAllowed("boss")
    String sign() {
        return "signed";
    }

    @OnEvent("note")
    @RolesAllowed("boss")
    void note(Namespace channel, String text) {
        channel.emit("noted", text);
    }

    @OnEvent("burn")
    @DenyAll
    String burn() {
        return "burnt";
    }

    @OnEvent("help")
    @PermitAll
    String help() {
        return "anybody";
    }
}
