package io.rainsocket.conformance.sioclient;

import io.rainsocket.BeforeConnect;
import io.rainsocket.Channel;
import io.rainsocket.ConnectRefusedException;

@Channel("/no")
class RefusingNamespace {

    @BeforeConnect
    void refuse() {
        throw new ConnectRefusedException("Auth failed (custom namespace)");
    }
}
