package io.rainsocket.it.scopes;

import io.rainsocket.SocketScoped;

/** Named, and one for each socket. */
@SocketScoped
public class SocketNamed extends Named {

    private String left = "";

    public void leave() {
        left = " that was left";
    }

    @Override
    String kind() {
        return "socket" + left;
    }
}
