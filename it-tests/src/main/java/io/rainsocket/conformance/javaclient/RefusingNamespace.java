package io.rainsocket.conformance.javaclient;

import io.rainsocket.BeforeConnect;
import io.rainsocket.Channel;
import io.rainsocket.ConnectRefusedException;

@Channel("/no")
class RefusingNamespace {

    record Data(String a, int c) {}

    @BeforeConnect
    void refuse() {
        throw new ConnectRefusedException("auth failed", new Data("b", 3));
    }
}
