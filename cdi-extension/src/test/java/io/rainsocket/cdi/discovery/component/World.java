package io.rainsocket.cdi.discovery.component;

import io.rainsocket.Channel;
import io.rainsocket.OnConnect;

@Channel("/world")
public class World {

    @OnConnect
    void connect() {
        // only its address matters
    }
}
