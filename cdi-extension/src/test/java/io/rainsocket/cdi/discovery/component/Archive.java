package io.rainsocket.cdi.discovery.component;

import io.rainsocket.Channel;
import io.rainsocket.Component;
import io.rainsocket.OnConnect;

@Channel("ticker/old")
@Component(id = "archive", version = "1")
public class Archive {

    @OnConnect
    void connect() {
        // only its address matters
    }
}
