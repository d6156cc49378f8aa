package io.rainsocket.it.embedded;

import io.rainsocket.embedded.WebApp;
import io.rainsocket.it.admin.AdminSettings;
import io.rainsocket.it.behaviour.MainChannel;
import io.rainsocket.it.behaviour.acks.Acks;
import io.rainsocket.it.behaviour.arguments.JsonArguments;
import io.rainsocket.it.behaviour.auth.AuthChannel;
import io.rainsocket.it.behaviour.flow.GateChannel;
import io.rainsocket.it.behaviour.reasons.Observatory;
import io.rainsocket.it.behaviour.rooms.RoomsChannel;
import io.rainsocket.it.behaviour.session.SessionServlet;
import io.rainsocket.it.broken.IllegalName;
import io.rainsocket.it.events.DoorChannel;
import io.rainsocket.it.fuzz.TargetChannel;
import io.rainsocket.it.msgpack.MsgPackSettings;
import io.rainsocket.it.renamed.MisspeltSettings;
import io.rainsocket.it.renamed.RenamedChannel;
import io.rainsocket.it.requests.Gate;
import io.rainsocket.it.requests.LoginServlet;
import io.rainsocket.it.scopes.AllChannel;
import io.rainsocket.it.security.token.TokenChannel;
import io.rainsocket.it.settings.Settings;
import io.rainsocket.it.slow.SlowSettings;
import io.rainsocket.it.validation.OrdersChannel;
import io.rainsocket.it.websession.AccountServlet;
import io.rainsocket.it.websession.CartChannel;
import io.rainsocket.it.websession.MembersChannel;
import io.rainsocket.it.websession.WatchChannel;
import java.util.Map;

/** The applications of the tests for the embedded server: the same beans as in the archives. */
final class EmbeddedApplications {

    private EmbeddedApplications() {}

    static WebApp behaviour() {
        return WebApp.at("/behaviour")
                .packages(MainChannel.class)
                .servlet("/publish", new InjectedPublishServlet())
                .servlet("/session", new SessionServlet());
    }

    static WebApp settings() {
        return WebApp.at("/settings").packages(Settings.class, GateChannel.class, Observatory.class);
    }

    static WebApp requests() {
        return WebApp.at("/requests").packages(Gate.class).servlet("/login", new LoginServlet());
    }

    /** The class path of the tests has a validator, as that of the application would. */
    static WebApp validation() {
        return WebApp.at("/validation").packages(OrdersChannel.class);
    }

    static WebApp events() {
        return WebApp.at("/events").packages(DoorChannel.class);
    }

    static WebApp scopes() {
        return WebApp.at("/scopes").packages(AllChannel.class);
    }

    static WebApp websession() {
        return WebApp.at("/websession")
                .beans(CartChannel.class, MembersChannel.class, WatchChannel.class)
                .servlet("/account", new AccountServlet());
    }

    static WebApp renamed() {
        return with(RenamedChannel.PARAMETERS, WebApp.at("/renamed").packages(RenamedChannel.class));
    }

    static WebApp misspelt() {
        return with(MisspeltSettings.PARAMETERS, WebApp.at("/misspelt").beans(RenamedChannel.class));
    }

    private static WebApp with(Map<String, String> parameters, WebApp app) {
        parameters.forEach(app::parameter);
        return app;
    }

    static WebApp msgpack() {
        return WebApp.at("/msgpack")
                .packages(MsgPackSettings.class, Acks.class, JsonArguments.class, AuthChannel.class)
                .packages(Observatory.class, RoomsChannel.class)
                .servlet("/publish", new InjectedPublishServlet());
    }

    static WebApp admin() {
        return WebApp.at("/admin").packages(AdminSettings.class);
    }

    static WebApp security() {
        return WebApp.at("/security").packages(TokenChannel.class);
    }

    static WebApp fuzz() {
        return WebApp.at("/fuzz").packages(TargetChannel.class);
    }

    static WebApp slow() {
        return WebApp.at("/slow").packages(SlowSettings.class);
    }

    static WebApp broken() {
        return WebApp.at("/broken").packages(IllegalName.class);
    }

    /** What an example's own launcher deploys; the class path has it from the module's folder. */
    static WebApp example(String name) {
        try {
            return (WebApp) Class.forName("io.rainsocket.examples." + name + ".Main")
                    .getMethod("application")
                    .invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The example is not built: mvn package -DskipTests -pl it-tests -am", e);
        }
    }
}
