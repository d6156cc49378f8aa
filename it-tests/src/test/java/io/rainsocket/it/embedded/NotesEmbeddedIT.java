package io.rainsocket.it.embedded;

import io.rainsocket.embedded.Stack;
import io.rainsocket.it.suite.ExampleSuite;

class NotesEmbeddedIT extends OnStack implements ExampleSuite {

    NotesEmbeddedIT(Stack stack) {
        super(stack, EmbeddedApplications.example("notes"), "/notes/");
    }

    @Override
    public String example() {
        return "notes";
    }
}
