package io.rainsocket.cdi.push;

import io.rainsocket.BroadcastOperator;
import io.rainsocket.Namespace;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.CompletionStage;

/**
 * Sends the results of one method.
 *
 * @param place the method's name for messages
 * @param channel where to
 * @param room which of its sockets
 * @param event the event's name
 * @param afterCommit whether it waits for the transaction
 * @param observed the position of the parameter that is sent instead of a result, negative if the result is sent
 */
public record PushMethod(
        String place, Namespace channel, RoomTemplate room, String event, boolean afterCommit, int observed) {

    private static final Logger LOG = System.getLogger(PushMethod.class.getName());

    /** The method has returned. */
    void returned(Object result, Object[] parameters) {
        if (observed >= 0) {
            push(parameters[observed]);
        } else if (result instanceof CompletionStage<?> stage) {
            stage.thenAccept(this::push);
        } else {
            push(result);
        }
    }

    /** That it cannot be sent is no business of who called the method. */
    private void push(Object value) {
        if (value == null) {
            return;
        }
        try {
            String name = room.of(value);
            BroadcastOperator to = afterCommit ? channel.afterCommit() : channel;
            (name.isEmpty() ? to : to.to(name)).emit(event, value);
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "RS-0696 " + place + ": what @PushTo gives to clients could not be sent", e);
        }
    }
}
