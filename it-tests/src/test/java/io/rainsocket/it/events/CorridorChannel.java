package io.rainsocket.it.events;

import io.rainsocket.BeforeConnect;
import io.rainsocket.Caller;
import io.rainsocket.Channel;
import io.rainsocket.Socket;

/** Another channel of the same people. */
@Channel("/corridors/{number}")
public class CorridorChannel {

    @BeforeConnect
    void login(Socket socket, PeopleChannel.Pass pass) {
        socket.authenticate(Caller.of(pass.name()));
    }
}
