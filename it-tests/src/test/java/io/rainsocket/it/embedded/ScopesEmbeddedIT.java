package io.rainsocket.it.embedded;

import io.rainsocket.embedded.Stack;
import io.rainsocket.it.suite.ScopesSuite;

class ScopesEmbeddedIT extends OnStack implements ScopesSuite {

    ScopesEmbeddedIT(Stack stack) {
        super(stack, EmbeddedApplications.scopes(), "/scopes/");
    }
}
