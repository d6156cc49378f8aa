package io.rainsocket.cdi.check;

import io.rainsocket.Socket;

/** Stands before a channel. Immutable or safe for any thread. */
@FunctionalInterface
public interface ConnectCheck {

    /**
     * Lets a client join.
     *
     * @param socket the client
     * @throws io.rainsocket.ConnectRefusedException to refuse it
     */
    void check(Socket socket);
}
