package io.rainsocket.it.embedded;

import io.rainsocket.embedded.Stack;
import io.rainsocket.it.suite.AdminSuite;

class AdminEmbeddedIT extends OnStack implements AdminSuite {

    AdminEmbeddedIT(Stack stack) {
        super(stack, EmbeddedApplications.admin(), "/admin/");
    }
}
