package io.rainsocket;

import java.util.Optional;

/**
 * The HTTP session that a client had when it opened its connection. Requests and handlers see each other's changes at once; nothing has
 * to be saved. Any thread may call.
 *
 * <p>Whatever is done here does not count as a request: it does not keep the session alive.
 *
 * <p>Once the session is over all methods but {@link #id()} and {@link #valid()} throw an {@link IllegalStateException}, as those of
 * the Servlet API do.
 *
 * @see Socket#session()
 */
public interface WebSession {

    /**
     * The session's id, which is a secret of its client.
     *
     * @return the id at this moment: it changes at a login
     */
    String id();

    /**
     * Whether the session is still there.
     *
     * @return {@code false} after a logout, or when it has expired
     */
    boolean valid();

    /**
     * Reads an attribute.
     *
     * @param name its name
     * @return empty if there is none
     */
    Optional<Object> attribute(String name);

    /**
     * Reads an attribute.
     *
     * @param name its name
     * @param type its type
     * @param <T> the type
     * @return empty if there is none
     * @throws ClassCastException if it has another type
     */
    default <T> Optional<T> attribute(String name, Class<T> type) {
        return attribute(name).map(type::cast);
    }

    /**
     * Writes an attribute.
     *
     * @param name its name
     * @param value its value, not {@code null}; what a cluster replicates has to be serializable
     */
    void set(String name, Object value);

    /**
     * Removes an attribute; nothing happens if there is none.
     *
     * @param name its name
     */
    void remove(String name);

    /** Ends the session, as a logout does. All sockets that were opened with it are disconnected, this one included. */
    void invalidate();

    /**
     * The session as the container has it.
     *
     * @param type {@code jakarta.servlet.http.HttpSession}
     * @param <T> the type
     * @return the same session
     * @throws ClassCastException if it is none of these
     */
    <T> T unwrap(Class<T> type);
}
