package io.rainsocket.core.socket;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletionStage;

/** A call of the application's code for a socket that is not about an event. {@code what} names it in the log. */
record SocketTask(NamespaceSocket socket, String what, Callable<CompletionStage<?>> call) implements Mailbox.Task {

    @Override
    public boolean inline() {
        return false;
    }

    @Override
    public CompletionStage<?> run() {
        return Guarded.call(socket, what, call);
    }
}
