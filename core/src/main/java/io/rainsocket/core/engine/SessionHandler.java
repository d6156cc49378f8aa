package io.rainsocket.core.engine;

/**
 * Gets the messages of one client: one call at a time, in order, on the container's reader thread, so none may block. {@link
 * #closed(CloseReason)} may come from any thread, perhaps during another call.
 */
public interface SessionHandler {

    /**
     * A text message.
     *
     * @param message without Engine.IO's type digit
     */
    void text(String message);

    /**
     * A binary message.
     *
     * @param message the handler's to keep
     */
    void binary(byte[] message);

    /**
     * The session is over. Called once.
     *
     * @param reason why
     */
    void closed(CloseReason reason);
}
