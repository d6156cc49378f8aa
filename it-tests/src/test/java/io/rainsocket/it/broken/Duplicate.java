package io.rainsocket.it.broken;

import io.rainsocket.Channel;
import io.rainsocket.OnEvent;

/** RS-0217: answers an event that {@link Original} answers as well. */
@Channel("answers")
public class Duplicate {

    @OnEvent("ask")
    int answer() {
        return 2;
    }
}
