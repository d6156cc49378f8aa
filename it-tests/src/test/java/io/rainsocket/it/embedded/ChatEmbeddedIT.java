package io.rainsocket.it.embedded;

import io.rainsocket.embedded.Stack;
import io.rainsocket.it.suite.ChatSuite;

class ChatEmbeddedIT extends OnStack implements ChatSuite {

    ChatEmbeddedIT(Stack stack) {
        super(stack, EmbeddedApplications.example("chat"), "/chat/");
    }
}
