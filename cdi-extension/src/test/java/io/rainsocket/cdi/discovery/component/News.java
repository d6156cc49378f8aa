package io.rainsocket.cdi.discovery.component;

import io.rainsocket.Channel;
import io.rainsocket.Namespace;
import io.rainsocket.OnConnect;
import jakarta.inject.Inject;

@Channel("ticker")
public class News {

    @Inject
    @Channel("ticker")
    Namespace ticker;

    @OnConnect
    void connect() {
        // only its address matters
    }

    public Namespace ticker() {
        return ticker;
    }
}
