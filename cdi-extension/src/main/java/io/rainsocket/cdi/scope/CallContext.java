package io.rainsocket.cdi.scope;

import io.rainsocket.Socket;
import java.util.function.Supplier;

/** Something that is there while the application's code runs for a socket, on the thread that runs it. Safe for any thread. */
@FunctionalInterface
public interface CallContext {

    /**
     * Runs an action in it. An action may run others, of the same socket or of another.
     *
     * @param socket the client, {@code null} for what is about none
     * @param action the application's code
     * @param <T> its result
     * @return the result
     */
    <T> T call(Socket socket, Supplier<T> action);
}
