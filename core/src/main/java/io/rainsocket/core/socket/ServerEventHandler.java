package io.rainsocket.core.socket;

import io.rainsocket.Ack;
import io.rainsocket.Arguments;
import io.rainsocket.Namespace;
import java.util.concurrent.CompletionStage;

/** Handles the events of one name that other servers send to a namespace. */
@FunctionalInterface
public interface ServerEventHandler {

    /**
     * Handles an event; sends the answer itself.
     *
     * @param namespace where it came
     * @param arguments what came with it
     * @param ack the answer
     * @return when it is done, may be {@code null}
     */
    CompletionStage<?> handle(Namespace namespace, Arguments arguments, Ack ack);
}
