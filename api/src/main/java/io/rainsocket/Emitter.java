package io.rainsocket;

import java.time.Duration;
import java.util.concurrent.CompletionStage;

/**
 * Sends events to one client.
 *
 * <p>Arguments may be anything that JSON-B can write, {@code null}, {@code byte[]}, {@link java.nio.ByteBuffer} and {@link
 * java.io.InputStream} (both read to their end by the call), at any depth. They are encoded before the call returns, so they may be
 * changed afterwards. Events leave in the order of the calls; what is emitted to a socket that is no longer connected is dropped.
 */
public interface Emitter {

    /**
     * Sends an event.
     *
     * @param event the name, not a reserved one (see {@link OnEvent#value()})
     * @param arguments the arguments, each may be {@code null}
     * @throws IllegalArgumentException if the name is reserved, or an argument cannot be written as JSON
     */
    void emit(String event, Object... arguments);

    /**
     * Sends the event {@code message}.
     *
     * @param arguments the arguments, each may be {@code null}
     */
    default void send(Object... arguments) {
        emit("message", arguments);
    }

    /**
     * Sends an event and waits, without blocking, for the client's acknowledgement.
     *
     * @param event the name, not a reserved one
     * @param arguments the arguments, each may be {@code null}
     * @return completes with what the client acknowledged, on a thread of the application; exceptionally with {@link
     *     AckTimeoutException} after the {@link #timeout(Duration)} (none is the default), with {@link SocketClosedException} when the
     *     socket is gone. A later acknowledgement is ignored.
     */
    CompletionStage<Arguments> emitWithAck(String event, Object... arguments);

    /**
     * Sends an event and binds the first argument of the client's acknowledgement.
     *
     * @param type what to bind to
     * @param event the name, not a reserved one
     * @param arguments the arguments, each may be {@code null}
     * @param <T> the type
     * @return as {@link #emitWithAck(String, Object...)}; the value is {@code null} if the client acknowledged without arguments
     */
    default <T> CompletionStage<T> emitWithAck(Class<T> type, String event, Object... arguments) {
        return emitWithAck(event, arguments).thenApply(answer -> answer.get(0, type));
    }

    /**
     * Limits the wait for acknowledgements.
     *
     * @param limit the time limit, positive, millisecond resolution
     * @return a new emitter to the same client
     * @throws IllegalArgumentException if the limit is less than a millisecond
     */
    Emitter timeout(Duration limit);

    /**
     * Lets events be dropped if the connection cannot take them at once: Socket.IO's {@code volatile} flag.
     *
     * @return a new emitter to the same client
     */
    Emitter asVolatile();

    /**
     * Says whether events may be compressed, where compression is switched on at all.
     *
     * @param compress {@code true} is the default
     * @return a new emitter to the same client
     */
    Emitter compress(boolean compress);

    /**
     * Lets events leave only after the transaction of the calling thread has committed, in the order of the calls; if it rolls back they
     * never leave. Arguments are encoded by the call, as they are then. Without a transaction, or where there are none, events leave at
     * once.
     *
     * @return a new emitter to the same client; what {@link #emitWithAck(String, Object...)} returns fails with a {@link
     *     RainsocketException} if the transaction rolls back
     */
    Emitter afterCommit();
}
