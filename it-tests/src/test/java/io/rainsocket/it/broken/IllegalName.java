package io.rainsocket.it.broken;

import io.rainsocket.Channel;
import io.rainsocket.OnEvent;

/** RS-0201: a blank in the channel's name. */
@Channel("two words")
public class IllegalName {

    @OnEvent("fine")
    void fine() {}
}
