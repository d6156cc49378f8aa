package io.rainsocket;

/**
 * What the acknowledgements of events look like: of results, of stages and of failures. An {@link Ack} sends what it is given in both styles.
 *
 * @see Channel#acks()
 */
public enum AckStyle {
    /** Socket.IO's usual way: {@code ack(value)}, and {@code ack({error: {type, message}})} for a failure. */
    VALUE,
    /** RAIN's and Node.js' way: {@code ack(null, value)}, and {@code ack({type, message})} for a failure. */
    ERROR_FIRST
}
