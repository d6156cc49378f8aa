package io.rainsocket.cdi.scope;

import io.rainsocket.Socket;
import java.util.List;
import java.util.function.Supplier;

/** All that is there while the application's code runs; what no bean of the application could see is left out, and costs nothing. */
public final class CallContexts {

    private final List<CallContext> contexts;
    private final SocketContext sockets;

    /**
     * Those of one application.
     *
     * @param contexts the outermost first
     * @param sockets the scope of sockets, whether it is among them or not
     */
    public CallContexts(List<CallContext> contexts, SocketContext sockets) {
        this.contexts = List.copyOf(contexts);
        this.sockets = sockets;
    }

    /**
     * Runs an action in them.
     *
     * @param socket the client, {@code null} for what is about none
     * @param action the application's code
     * @param <T> its result
     * @return the result
     */
    public <T> T call(Socket socket, Supplier<T> action) {
        return contexts.isEmpty() ? action.get() : call(0, socket, action);
    }

    private <T> T call(int from, Socket socket, Supplier<T> action) {
        return from == contexts.size()
                ? action.get()
                : contexts.get(from).call(socket, () -> call(from + 1, socket, action));
    }

    /**
     * Destroys what belongs to a socket, as soon as nothing runs for it any more.
     *
     * @param socket a client that has gone
     */
    public void gone(Socket socket) {
        if (sockets.inUse(socket)) {
            call(socket, () -> {
                sockets.end(socket);
                return null;
            });
        }
    }
}
