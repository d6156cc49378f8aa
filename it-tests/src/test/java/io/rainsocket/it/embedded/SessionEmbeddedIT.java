package io.rainsocket.it.embedded;

import io.rainsocket.embedded.Stack;
import io.rainsocket.it.suite.SessionSuite;

class SessionEmbeddedIT extends OnStack implements SessionSuite {

    SessionEmbeddedIT(Stack stack) {
        super(stack, EmbeddedApplications.websession(), "/websession/");
    }
}
