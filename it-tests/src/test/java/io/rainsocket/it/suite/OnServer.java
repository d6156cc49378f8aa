package io.rainsocket.it.suite;

import io.rainsocket.it.node.NodeTests;
import io.rainsocket.it.server.ServerUnderTest;

/**
 * A test class that has deployed an application. A suite is an interface that adds tests to it: a class for each kind of deployment
 * implements the suites that fit it and says where its server is.
 */
public interface OnServer {

    /** The server that this test class runs on. */
    ServerUnderTest server();

    /** The clients to run against it. */
    default NodeTests clients() {
        return NodeTests.against(server());
    }
}
