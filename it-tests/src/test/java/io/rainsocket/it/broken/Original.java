package io.rainsocket.it.broken;

import io.rainsocket.Channel;
import io.rainsocket.OnEvent;

/** The other one of the two. */
@Channel("answers")
public class Original {

    @OnEvent("ask")
    int answer() {
        return 1;
    }
}
