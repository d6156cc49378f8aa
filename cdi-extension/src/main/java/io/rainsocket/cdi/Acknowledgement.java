package io.rainsocket.cdi;

import io.rainsocket.Ack;
import io.rainsocket.AckStyle;
import io.rainsocket.core.socket.Answers;

/** The acknowledgement of one event, put together from what its handlers do. */
final class Acknowledgement {

    private final Ack ack;
    private final AckStyle style;

    /** Of the handlers without an answer; guarded by this, since stages complete on any thread. */
    private Throwable firstFailure;

    Acknowledgement(Ack ack, AckStyle style) {
        this.ack = ack;
        this.style = style;
    }

    /** Answers with a handler's result. */
    void value(Object value) {
        Answers.value(ack, value, style);
    }

    /** Answers with a handler's failure. */
    void failure(Throwable failure) {
        if (ack.requested()) {
            Answers.failure(ack, failure, style);
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
