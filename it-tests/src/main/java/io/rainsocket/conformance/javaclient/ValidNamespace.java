package io.rainsocket.conformance.javaclient;

import io.rainsocket.Channel;
import io.rainsocket.OnConnect;

@Channel("/valid")
class ValidNamespace {

    @OnConnect
    void accept() {
        // it only has to exist
    }
}
