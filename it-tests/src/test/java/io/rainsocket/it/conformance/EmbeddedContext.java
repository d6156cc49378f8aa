package io.rainsocket.it.conformance;

import io.rainsocket.embedded.RainsocketServer;
import io.rainsocket.it.server.ServerUnderTest;
import java.net.URI;

/** One context alone on an embedded server, on a free port. */
public record EmbeddedContext(RainsocketServer server, Context context) implements ServerUnderTest {

    /** Starts it in this JVM. */
    public static EmbeddedContext start(Context context) {
        return new EmbeddedContext(
                RainsocketServer.builder().deploy(context.embedded()).start(), context);
    }

    @Override
    public String name() {
        return "embedded";
    }

    @Override
    public URI baseUri() {
        return server.url("/" + context.path() + "/");
    }

    @Override
    public void close() {
        server.close();
    }
}
