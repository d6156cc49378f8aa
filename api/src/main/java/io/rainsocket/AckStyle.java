package io.rainsocket;

/**
 * What acknowledgements look like.
 *
 * @see Channel#acks()
 */
public enum AckStyle {
    /** Socket.IO's usual way: {@code ack(value)}, and {@code ack({error: {type, message}})} for a failure. */
    VALUE,
    /** RAIN's and Node.js' way: {@code ack(null, value)}, and {@code ack({type, message})} for a failure. */
    ERROR_FIRST
}
