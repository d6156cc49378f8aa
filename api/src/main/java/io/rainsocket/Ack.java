package io.rainsocket;

/**
 * The acknowledgement that a client may wait for. As a parameter of an {@link OnEvent} method it leaves the answer to the method.
 */
public interface Ack {

    /**
     * Whether the client waits for an acknowledgement.
     *
     * @return {@code false} if {@link #send(Object...)} does nothing
     */
    boolean requested();

    /**
     * Acknowledges the event. Only the first call counts; without a {@linkplain #requested() request} nothing happens.
     *
     * @param arguments the arguments, each may be {@code null}; as for {@link Emitter#emit(String, Object...)}
     * @throws IllegalArgumentException if an argument cannot be written as JSON
     */
    void send(Object... arguments);
}
