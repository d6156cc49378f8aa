package io.rainsocket.core.socket;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionStage;

/** Calls the application so that its failures, also later ones, stay its own: they are logged, and the socket goes on. */
final class Guarded {

    private static final Logger LOG = System.getLogger(Guarded.class.getName());

    private Guarded() {}

    /** What the call returns, {@code null} if it failed. */
    static CompletionStage<?> call(NamespaceSocket socket, String what, Callable<CompletionStage<?>> call) {
        try {
            CompletionStage<?> stage = call.call();
            if (stage != null) {
                stage.whenComplete((value, failure) -> log(socket, what, failure));
            }
            return stage;
        } catch (Throwable e) {
            // An Error as well: what escaped from here would leave the socket's mailbox standing still.
            log(socket, what, e);
            return null;
        }
    }

    /** Calls what the application has registered on a socket. */
    static void tell(NamespaceSocket socket, String what, Listener listener) {
        call(socket, what, () -> {
            socket.namespace().handler().within(socket, () -> {
                listener.run();
                return null;
            });
            return null;
        });
    }

    /** {@code failure} may be {@code null}: there was none. */
    private static void log(NamespaceSocket socket, String what, Throwable failure) {
        if (failure != null) {
            LOG.log(
                    Level.ERROR,
                    () -> "RS-0103 the handler of \"" + what + "\" failed, namespace "
                            + socket.namespace().name() + ", socket " + socket.id(),
                    failure);
        }
    }

    /** A listener and what it is told. */
    @FunctionalInterface
    interface Listener {

        void run() throws Exception;
    }
}
