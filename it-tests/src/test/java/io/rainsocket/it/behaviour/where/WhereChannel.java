package io.rainsocket.it.behaviour.where;

import io.rainsocket.Channel;
import io.rainsocket.OnConnect;
import io.rainsocket.OnDisconnect;
import io.rainsocket.OnEvent;
import io.rainsocket.Socket;
import io.rainsocket.it.behaviour.reasons.Observatory;
import jakarta.inject.Inject;
import java.util.concurrent.CompletionStage;

/** Says where each kind of handler, and what it leaves for later, runs. */
@Channel("where")
public class WhereChannel {

    @Inject
    Observatory observatory;

    @OnConnect
    void connected(Socket socket) {
        socket.emit("connected", Place.ofThisThread());
    }

    @OnEvent("event")
    Place event() {
        return Place.ofThisThread();
    }

    @OnEvent("thread")
    Kind thread() throws ReflectiveOperationException {
        return Kind.ofThisThread();
    }

    @OnEvent("answer")
    CompletionStage<Place> answer(Socket socket) {
        return socket.emitWithAck("question").thenApply(answer -> Place.ofThisThread());
    }

    @OnDisconnect
    void disconnected(Socket socket) {
        observatory.report("left", String.valueOf(socket.handshake().auth().get("name")), Place.ofThisThread());
    }
}
