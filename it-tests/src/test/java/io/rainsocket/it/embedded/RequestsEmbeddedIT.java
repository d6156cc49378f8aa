package io.rainsocket.it.embedded;

import io.rainsocket.embedded.Stack;
import io.rainsocket.it.suite.RequestsSuite;

class RequestsEmbeddedIT extends OnStack implements RequestsSuite {

    RequestsEmbeddedIT(Stack stack) {
        super(stack, EmbeddedApplications.requests(), "/requests/");
    }
}
