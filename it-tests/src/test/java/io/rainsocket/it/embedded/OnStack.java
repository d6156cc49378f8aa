package io.rainsocket.it.embedded;

import io.rainsocket.embedded.Stack;
import io.rainsocket.embedded.WebApp;
import io.rainsocket.it.server.ServerUnderTest;
import io.rainsocket.it.suite.OnServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Starts the application of a test class on each embedded stack in turn. */
@ParameterizedClass
@EnumSource
abstract class OnStack implements OnServer {

    private final Stack stack;
    private final WebApp application;
    private final String path;

    private ServerUnderTest server;

    OnStack(Stack stack, WebApp application, String path) {
        this.stack = stack;
        this.application = application;
        this.path = path;
    }

    @BeforeEach
    void start() {
        server = new EmbeddedServer(stack, stack.start(application), path);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Override
    public ServerUnderTest server() {
        return server;
    }
}
