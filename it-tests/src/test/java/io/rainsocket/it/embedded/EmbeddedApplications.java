package io.rainsocket.it.embedded;

import io.rainsocket.embedded.WebApp;
import io.rainsocket.it.behaviour.MainChannel;
import io.rainsocket.it.behaviour.flow.GateChannel;
import io.rainsocket.it.behaviour.reasons.Observatory;
import io.rainsocket.it.broken.IllegalName;
import io.rainsocket.it.renamed.RenamedChannel;
import io.rainsocket.it.requests.Gate;
import io.rainsocket.it.requests.LoginServlet;
import io.rainsocket.it.settings.Settings;

/** The applications of the tests for the embedded server: the same beans as in the archives. */
final class EmbeddedApplications {

    private EmbeddedApplications() {}

    static WebApp behaviour() {
        return WebApp.at("/behaviour").packages(MainChannel.class).servlet("/publish", new InjectedPublishServlet());
    }

    static WebApp settings() {
        return WebApp.at("/settings").packages(Settings.class, GateChannel.class, Observatory.class);
    }

    static WebApp requests() {
        return WebApp.at("/requests").packages(Gate.class).servlet("/login", new LoginServlet());
    }

    static WebApp renamed() {
        return WebApp.at("/renamed").packages(RenamedChannel.class).parameter("rainsocket.path", "/some/where/else");
    }

    static WebApp broken() {
        return WebApp.at("/broken").packages(IllegalName.class);
    }

    /** As its own launcher does it; the class path has it from the module's folder. */
    static WebApp chat() {
        try {
            return WebApp.at("/chat")
                    .packages(Class.forName("io.rainsocket.examples.chat.Main"))
                    .resources("META-INF/resources");
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(
                    "The example is not built: mvn package -DskipTests -pl examples/chat -am", e);
        }
    }
}
