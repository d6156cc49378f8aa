package io.rainsocket.it.embedded;

import io.rainsocket.embedded.Stack;
import io.rainsocket.it.suite.RenamedSuite;

class RenamedEmbeddedIT extends OnStack implements RenamedSuite {

    RenamedEmbeddedIT(Stack stack) {
        super(stack, EmbeddedApplications.renamed(), "/renamed/");
    }
}
