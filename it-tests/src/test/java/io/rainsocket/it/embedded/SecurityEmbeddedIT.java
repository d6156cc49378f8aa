package io.rainsocket.it.embedded;

import io.rainsocket.embedded.Stack;
import io.rainsocket.it.suite.SecuritySuite;

class SecurityEmbeddedIT extends OnStack implements SecuritySuite {

    SecurityEmbeddedIT(Stack stack) {
        super(stack, EmbeddedApplications.security(), "/security/");
    }
}
