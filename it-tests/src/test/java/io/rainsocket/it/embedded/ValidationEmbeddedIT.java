package io.rainsocket.it.embedded;

import io.rainsocket.embedded.Stack;
import io.rainsocket.it.suite.ValidationSuite;

class ValidationEmbeddedIT extends OnStack implements ValidationSuite {

    ValidationEmbeddedIT(Stack stack) {
        super(stack, EmbeddedApplications.validation(), "/validation/");
    }
}
