package io.rainsocket;

import java.util.List;

/** Not all clients acknowledged a broadcast in time. */
public class BroadcastTimeoutException extends AckTimeoutException {

    private static final long serialVersionUID = 1L;

    private final transient List<Arguments> responses;

    /**
     * Creates an exception.
     *
     * @param message starts with the code
     * @param responses what came in time
     */
    public BroadcastTimeoutException(String message, List<Arguments> responses) {
        super(message);
        this.responses = List.copyOf(responses);
    }

    /**
     * What came in time.
     *
     * @return one element for each client that has acknowledged
     */
    public List<Arguments> responses() {
        return responses;
    }
}
