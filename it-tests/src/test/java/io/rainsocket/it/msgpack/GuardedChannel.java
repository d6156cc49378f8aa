package io.rainsocket.it.msgpack;

import io.rainsocket.BeforeConnect;
import io.rainsocket.Channel;
import io.rainsocket.ConnectRefusedException;
import io.rainsocket.OnEvent;
import io.rainsocket.Socket;
import java.util.List;
import java.util.Map;

/** Lets in who knows the word, tells the others, and throws out who asks for it. */
@Channel("guarded")
public class GuardedChannel {

    @BeforeConnect
    void check(Map<String, Object> auth) {
        if (!"open sesame".equals(auth.get("word"))) {
            throw new ConnectRefusedException("wrong word", Map.of("hints", List.of(1.5, true)));
        }
    }

    @OnEvent("echo")
    Object echo(Object value) {
        return value;
    }

    @OnEvent("leave")
    void leave(Socket socket) {
        socket.disconnect();
    }
}
