package io.rainsocket.it.embedded;

import io.rainsocket.embedded.Stack;
import io.rainsocket.it.suite.SettingsSuite;

class SettingsEmbeddedIT extends OnStack implements SettingsSuite {

    SettingsEmbeddedIT(Stack stack) {
        super(stack, EmbeddedApplications.settings(), "/settings/");
    }
}
