package io.rainsocket.cdi;

import io.rainsocket.Ack;
import io.rainsocket.core.socket.ErrorAnswer;

/** The acknowledgement of one event, put together from what its handlers do. */
final class Acknowledgement {

    private final Ack ack;

    /** Of the handlers without an answer; guarded by this, since stages complete on any thread. */
    private Throwable firstFailure;

    Acknowledgement(Ack ack) {
        this.ack = ack;
    }

    /** Answers with a handler's result. */
    void value(Object value) {
        if (!ack.requested()) {
            return;
        }
        if (value == null) {
            ack.send();
        } else {
            ack.send(value);
        }
    }

    /** Answers with a handler's failure. */
    void failure(Throwable failure) {
        if (ack.requested()) {
            ack.send(ErrorAnswer.of(failure));
        }
    }

    /** Keeps the failure of a handler that has no answer, for {@link #done()}. */
    synchronized void note(Throwable failure) {
        if (firstFailure == null) {
            firstFailure = failure;
        }
    }

    /** Answers for handlers none of which has an answer. */
    synchronized void done() {
        if (firstFailure == null) {
            value(null);
        } else {
            failure(firstFailure);
        }
    }
}
