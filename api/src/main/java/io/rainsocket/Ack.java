package io.rainsocket;

/**
 * The acknowledgement that a client may wait for. As a parameter of an {@link OnEvent} method it leaves the answer to the method.
 *
 * <p>What is sent is what the client's callback gets, in each {@link AckStyle}: with {@link AckStyle#ERROR_FIRST} the first argument is the
 * error, so a value is {@code ack.send(null, value)}. Only failures are put into the channel's style: those that a method throws.
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
