package io.rainsocket.conformance.application;

import io.rainsocket.Ack;
import io.rainsocket.Arguments;
import io.rainsocket.BroadcastOperator;
import io.rainsocket.BroadcastTimeoutException;
import io.rainsocket.Event;
import io.rainsocket.Socket;
import java.time.Duration;
import java.util.List;

/** What the event {@code relay} does. */
final class Relay {

    private Relay() {}

    static void send(Event event, RelayOptions options, String name, Object[] arguments, Ack ack) {
        Socket socket = event.socket();
        BroadcastOperator all = "socket".equals(options.from()) ? socket.broadcast() : socket.namespace();
        BroadcastOperator some = all.to(options.rooms()).except(options.exceptRooms());
        if (options.timeout() == null) {
            some.emit(name, arguments);
            ack.send();
        } else {
            some.timeout(Duration.ofMillis(options.timeout()))
                    .emitWithAck(name, arguments)
                    .whenComplete((replies, failure) -> answer(ack, replies, failure));
        }
    }

    private static void answer(Ack ack, List<Arguments> replies, Throwable failure) {
        boolean late = failure instanceof BroadcastTimeoutException;
        List<Arguments> came = late ? ((BroadcastTimeoutException) failure).responses() : replies;
        ack.send(late, came.stream().map(reply -> reply.get(0)).toList());
    }
}
