package io.rainsocket.core.socket;

import io.rainsocket.Arguments;
import io.rainsocket.OutgoingEvent;
import io.rainsocket.OutgoingListener;
import io.rainsocket.Socket;
import io.rainsocket.spi.Payload;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** Tells the application of an event that was sent. {@code handler} may be {@code null}. */
record SentEvent(NamespaceSocket receiver, Payload payload, OutgoingHandler handler, List<OutgoingListener> listeners)
        implements OutgoingEvent, Mailbox.Task {

    @Override
    public String name() {
        return Payloads.name(payload);
    }

    @Override
    public Socket socket() {
        return receiver;
    }

    @Override
    public Arguments arguments() {
        return Payloads.ofEvent(payload, receiver.mapper());
    }

    @Override
    public boolean inline() {
        return false;
    }

    @Override
    public CompletionStage<?> run() {
        CompletionStage<?> handled =
                handler == null ? null : Guarded.call(receiver, "any outgoing", () -> handler.sent(this));
        for (OutgoingListener listener : listeners) {
            Guarded.tell(receiver, "any outgoing", () -> listener.onEvent(this));
        }
        return handled;
    }
}
