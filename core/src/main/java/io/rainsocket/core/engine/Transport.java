package io.rainsocket.core.engine;

/**
 * The port to a container: one connection of a client, or what long-polling makes of many requests.
 *
 * <p>{@link #writable()} and {@link #write(FrameSource)} are called by one thread at a time, the one that holds the session's outbox. A
 * transport that becomes writable tells its session by {@link EngineSession#drain()}, and for the first time once it knows its session:
 * nothing is written before. The other methods may be called by any thread, also during a write. None throws, but what {@link
 * #write(FrameSource)} throws ends the session.
 */
public interface Transport {

    /**
     * Its name on the wire.
     *
     * @return {@link EngineSettings#WEBSOCKET} or {@link EngineSettings#POLLING}
     */
    String name();

    /**
     * Whether {@link #write(FrameSource)} can send something now.
     *
     * @return {@code false} while an earlier write is under way, or nobody polls
     */
    boolean writable();

    /**
     * Sends one frame or more, as many as suits the transport. Must not block.
     *
     * @param frames what waits, at least one frame
     */
    void write(FrameSource frames);

    /**
     * Closes it, after what was written. Must not block. Called on a closed transport it does nothing that the client could see.
     *
     * @param closed called once the client was told, or there is no way to tell it any more; perhaps before this method returns
     */
    void close(Runnable closed);

    /** Says that nobody will ask for it any more: {@link #close(Runnable)} need not wait for the client. */
    default void discard() {}

    /**
     * Closes it, because another one has taken over. The client knows, and wants no word of closing: what it still asks for is refused.
     */
    default void replaced() {
        discard();
        close(() -> {});
    }

    /**
     * Answers a poll that waits, although there is nothing to send: because an upgrade needs it out of the way, or because the client has
     * closed the session itself and wants no word of closing.
     */
    default void release() {}
}
