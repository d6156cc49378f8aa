package io.rainsocket.cdi.definition.badcomponent;

import io.rainsocket.Channel;
import io.rainsocket.OnConnect;

@Channel("ticker")
public class InBadComponent {

    @OnConnect
    void connect() {
        // only its address matters
    }
}
