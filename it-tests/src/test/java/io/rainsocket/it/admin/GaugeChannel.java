package io.rainsocket.it.admin;

import io.rainsocket.Channel;
import io.rainsocket.OnEvent;

/** Comes up when a client names it. */
@Channel("/gauge-{number}")
public class GaugeChannel {

    @OnEvent("echo")
    Object echo(Object value) {
        return value;
    }
}
