package io.rainsocket.core.socket;

import io.rainsocket.ConnectRefusedException;
import io.rainsocket.core.protocol.JsonText;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;

/** Asks the application whether a client may join, and puts its refusal into Socket.IO's words. */
final class Admission {

    private static final Logger LOG = System.getLogger(Admission.class.getName());

    private static final String INTERNAL_ERROR = "{\"message\":\"Internal error\"}";

    private Admission() {}

    /** Gives the payload of the CONNECT_ERROR packet, empty if the client may join. Does not fail. */
    static CompletionStage<Optional<String>> ask(NamespaceSocket socket) {
        return CompletableFuture.completedFuture(socket)
                .thenCompose(asking -> Stages.orDone(decision(asking)))
                .handle((value, failure) -> Optional.ofNullable(failure).map(reason -> refusal(socket, reason)));
    }

    private static CompletionStage<?> decision(NamespaceSocket socket) {
        NamespaceHandler handler = socket.namespace().handler();
        boolean skips = socket.recovered() && socket.client().skipsMiddlewares();
        return skips ? handler.beforeReturn(socket) : handler.beforeConnect(socket);
    }

    private static String refusal(NamespaceSocket socket, Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        if (cause instanceof ConnectRefusedException refused) {
            try {
                return json(socket, refused);
            } catch (RuntimeException e) {
                cause = e;
            }
        }
        LOG.log(
                Level.ERROR,
                "RS-0110 it could not be decided whether a client may join "
                        + socket.namespace().name(),
                cause);
        return INTERNAL_ERROR;
    }

    private static String json(NamespaceSocket socket, ConnectRefusedException refused) {
        StringBuilder json = new StringBuilder("{\"message\":");
        JsonText.appendString(json, String.valueOf(refused.getMessage()));
        if (refused.data() != null) {
            List<byte[]> attachments = new ArrayList<>();
            socket.mapper().write(refused.data(), json.append(",\"data\":"), attachments);
            if (!attachments.isEmpty()) {
                throw new IllegalArgumentException(
                        "RS-0111 the data of a refusal has binary values, which it cannot carry");
            }
        }
        return json.append('}').toString();
    }
}
