package io.rainsocket.conformance.javaclient;

import io.rainsocket.Channel;
import io.rainsocket.OnConnect;

@Channel("/timeout_socket")
class TimeoutNamespace {

    @OnConnect
    void accept() {
        // it only has to exist
    }
}
