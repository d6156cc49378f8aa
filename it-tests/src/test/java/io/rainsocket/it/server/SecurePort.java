package io.rainsocket.it.server;

import java.net.URI;

/** The port of the application server of this run where it speaks TLS, with a certificate that it made itself. */
public final class SecurePort {

    static final String PROPERTY = "rainsocket.it.secure.port";

    private SecurePort() {}

    /** The same deployment there. */
    public static URI of(ServerUnderTest server) {
        return URI.create("https://127.0.0.1:" + Integer.getInteger(PROPERTY)
                + server.baseUri().getPath());
    }
}
