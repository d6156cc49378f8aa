package io.rainsocket.it.validation;

import io.rainsocket.Channel;
import io.rainsocket.OnConnect;
import io.rainsocket.Socket;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;

/** Welcomes those who tell their name. */
@Channel("lobby")
@ApplicationScoped
public class LobbyChannel {

    @OnConnect
    void welcome(Socket socket, @Valid Login login) {
        socket.emit("welcome", login.name());
    }
}
