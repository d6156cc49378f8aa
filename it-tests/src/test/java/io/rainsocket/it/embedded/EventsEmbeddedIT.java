package io.rainsocket.it.embedded;

import io.rainsocket.embedded.Stack;
import io.rainsocket.it.suite.EventsSuite;

class EventsEmbeddedIT extends OnStack implements EventsSuite {

    EventsEmbeddedIT(Stack stack) {
        super(stack, EmbeddedApplications.events(), "/events/");
    }
}
