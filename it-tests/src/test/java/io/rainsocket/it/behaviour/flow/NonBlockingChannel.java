package io.rainsocket.it.behaviour.flow;

import io.rainsocket.Channel;
import io.rainsocket.NonBlocking;
import io.rainsocket.OnEvent;

/** Never blocks, so it may run where the events are read. */
@Channel("non-blocking")
@NonBlocking
public class NonBlockingChannel {

    @OnEvent("echo")
    Object echo(Object value) {
        return value;
    }
}
