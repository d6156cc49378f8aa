package io.rainsocket.core.socket;

/** What the client of a socket is sent. The listeners' turn comes first, for the client may answer at once: that is to wait behind them. */
record Delivery(NamespaceSocket socket) {

    /** {@code false} if the socket is not there to get anything. */
    boolean write(Outgoing outgoing) {
        if (socket.membership().keep(outgoing)) {
            return true;
        }
        boolean connected = socket.connected();
        if (connected) {
            deliver(outgoing);
        }
        return connected;
    }

    /** To a client that has its CONNECT reply. */
    void deliver(Outgoing outgoing) {
        if (socket.client().takes(outgoing, socket)) {
            socket.listeners().sent(outgoing);
            socket.client().send(outgoing, socket);
        }
    }

    /** As {@link #write}, but nothing leaves before {@link #flush}; {@code false} if there is nothing to flush. */
    boolean queue(Outgoing outgoing) {
        boolean queued = !socket.membership().keep(outgoing)
                && socket.connected()
                && socket.client().takes(outgoing, socket);
        if (queued) {
            socket.client().queue(outgoing, socket);
        }
        return queued;
    }

    /** Lets out what was queued. */
    void flush(Outgoing outgoing) {
        socket.listeners().sent(outgoing);
        socket.client().flush();
    }
}
