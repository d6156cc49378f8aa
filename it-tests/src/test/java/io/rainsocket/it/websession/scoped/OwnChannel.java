package io.rainsocket.it.websession.scoped;

import io.rainsocket.Channel;
import io.rainsocket.OnEvent;
import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;

/** A channel with an instance for each session. */
@Channel("own")
@SessionScoped
public class OwnChannel implements Serializable {

    private static final long serialVersionUID = 1L;

    private int count;

    @OnEvent("count")
    int count() {
        return ++count;
    }
}
