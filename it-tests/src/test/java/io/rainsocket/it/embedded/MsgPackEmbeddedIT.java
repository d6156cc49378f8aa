package io.rainsocket.it.embedded;

import io.rainsocket.embedded.Stack;
import io.rainsocket.it.suite.MsgPackSuite;

class MsgPackEmbeddedIT extends OnStack implements MsgPackSuite {

    MsgPackEmbeddedIT(Stack stack) {
        super(stack, EmbeddedApplications.msgpack(), "/msgpack/");
    }
}
