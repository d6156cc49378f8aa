package io.rainsocket;

/**
 * Whether the clients of a channel need an HTTP session.
 *
 * @see Channel#session()
 */
public enum SessionPolicy {
    /** Clients may join with and without. */
    OPTIONAL,
    /** Clients without one are refused, with the {@code connect_error} {@code session required}. */
    REQUIRED
}
