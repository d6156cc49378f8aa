package io.rainsocket.it.broken;

import io.rainsocket.Channel;
import io.rainsocket.OnEvent;

/** RS-0210: two methods for one event. */
@Channel("twice")
public class TwiceHandled {

    @OnEvent("same")
    void one(String text) {}

    @OnEvent("same")
    void other(int number) {}
}
