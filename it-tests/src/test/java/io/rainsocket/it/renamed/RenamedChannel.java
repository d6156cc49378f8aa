package io.rainsocket.it.renamed;

import io.rainsocket.Channel;
import io.rainsocket.OnEvent;

/** Answers where the context parameter has put it. */
@Channel("renamed")
public class RenamedChannel {

    @OnEvent("echo")
    String echo(String text) {
        return text;
    }
}
