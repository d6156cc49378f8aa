package io.rainsocket;

/** How the packets of a connection travel. */
public enum Transport {
    /** HTTP long-polling. */
    POLLING("polling"),
    /** WebSocket. */
    WEBSOCKET("websocket");

    private final String text;

    Transport(String text) {
        this.text = text;
    }

    /**
     * The transport's name on the wire.
     *
     * @return {@code polling} or {@code websocket}
     */
    @Override
    public String toString() {
        return text;
    }
}
