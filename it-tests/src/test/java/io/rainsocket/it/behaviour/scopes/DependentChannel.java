package io.rainsocket.it.behaviour.scopes;

import io.rainsocket.Channel;
import io.rainsocket.OnEvent;

/** No scope: an instance for each event. */
@Channel("scopes/dependent")
public class DependentChannel {

    private int count;

    @OnEvent("count")
    int count() {
        return ++count;
    }

    @OnEvent("intercepted")
    @Counted
    public String intercepted(String text) {
        return text;
    }
}
