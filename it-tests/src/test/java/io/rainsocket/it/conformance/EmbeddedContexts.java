package io.rainsocket.it.conformance;

import io.rainsocket.embedded.RainsocketServer;
import io.rainsocket.it.server.ServerUnderTest;
import java.net.URI;
import java.util.List;

/** Several contexts on one embedded server, on a free port; its address is that of the first. */
public record EmbeddedContexts(RainsocketServer server, Context first) implements ServerUnderTest {

    /** Starts them in this JVM. */
    public static EmbeddedContexts start(List<Context> contexts) {
        RainsocketServer.Builder builder = RainsocketServer.builder();
        contexts.forEach(context -> builder.deploy(context.embedded()));
        return new EmbeddedContexts(builder.start(), contexts.get(0));
    }

    @Override
    public String name() {
        return "embedded";
    }

    @Override
    public URI baseUri() {
        return server.url("/" + first.path() + "/");
    }

    @Override
    public void close() {
        server.close();
    }
}
