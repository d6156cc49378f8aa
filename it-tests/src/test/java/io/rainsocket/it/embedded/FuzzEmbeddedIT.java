package io.rainsocket.it.embedded;

import io.rainsocket.embedded.Stack;
import io.rainsocket.it.suite.FuzzSuite;

class FuzzEmbeddedIT extends OnStack implements FuzzSuite {

    FuzzEmbeddedIT(Stack stack) {
        super(stack, EmbeddedApplications.fuzz(), "/fuzz/");
    }
}
