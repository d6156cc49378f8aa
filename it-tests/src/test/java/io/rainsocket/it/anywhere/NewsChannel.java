package io.rainsocket.it.anywhere;

import io.rainsocket.Channel;
import io.rainsocket.OnEvent;

/** Its clients listen. */
@Channel("news")
public class NewsChannel {

    @OnEvent("listening")
    boolean listening() {
        return true;
    }
}
