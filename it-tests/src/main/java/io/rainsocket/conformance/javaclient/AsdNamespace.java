package io.rainsocket.conformance.javaclient;

import io.rainsocket.Channel;
import io.rainsocket.OnConnect;

@Channel("/asd")
class AsdNamespace {

    @OnConnect
    void accept() {
        // it only has to exist
    }
}
