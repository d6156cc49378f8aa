package io.rainsocket.it.server;

import java.net.URI;

/**
 * A server that runs with the application on it; all that a behaviour suite knows about where it runs.
 *
 * <p>Closing it takes the application down where the suite brought it up itself (embedded). Where Arquillian deployed it,
 * Arquillian takes it down, and closing does nothing.
 */
public interface ServerUnderTest extends AutoCloseable {

    /** Name of the server: {@code embedded-undertow}, {@code embedded-grizzly}, {@code wildfly} or {@code payara}; never null. */
    String name();

    /** Root of the deployment on 127.0.0.1, ending with a slash; for an EAR the root of the server. */
    URI baseUri();

    /**
     * The address of a path of the application.
     *
     * @param path relative, without a leading slash; not null
     */
    default URI at(String path) {
        return baseUri().resolve(path);
    }

    @Override
    void close();
}
