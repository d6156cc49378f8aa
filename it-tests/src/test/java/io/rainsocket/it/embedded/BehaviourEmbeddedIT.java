package io.rainsocket.it.embedded;

import io.rainsocket.embedded.Stack;
import io.rainsocket.it.suite.BehaviourSuite;

class BehaviourEmbeddedIT extends OnStack implements BehaviourSuite {

    BehaviourEmbeddedIT(Stack stack) {
        super(stack, EmbeddedApplications.behaviour(), "/behaviour/");
    }
}
