package io.rainsocket.it.embedded;

import io.rainsocket.embedded.Stack;
import io.rainsocket.it.server.ServerUnderTest;
import java.net.URI;
import java.util.Locale;

/**
 * A server in the test JVM.
 *
 * @param stack what it is made of
 * @param running on a free port
 * @param path of the application under test, ends with a slash
 */
record EmbeddedServer(Stack stack, Stack.Running running, String path) implements ServerUnderTest {

    @Override
    public String name() {
        return "embedded-" + stack.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public URI baseUri() {
        return running.url(path);
    }

    @Override
    public void close() {
        running.close();
    }
}
