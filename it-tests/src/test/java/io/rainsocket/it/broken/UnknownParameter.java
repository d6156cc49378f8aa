package io.rainsocket.it.broken;

import io.rainsocket.Channel;
import io.rainsocket.OnDisconnect;

/** RS-0204: nothing comes with a disconnection. */
@Channel("parameter")
public class UnknownParameter {

    @OnDisconnect
    void gone(String farewell) {}
}
