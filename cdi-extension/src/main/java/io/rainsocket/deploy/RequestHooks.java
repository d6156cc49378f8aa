package io.rainsocket.deploy;

import io.rainsocket.ConnectionError;
import io.rainsocket.RainsocketConfig;
import io.rainsocket.cdi.ApplicationEvents;
import io.rainsocket.cdi.ConnectionHooks;
import io.rainsocket.cdi.RainsocketExtension;
import io.rainsocket.http.Hooks;
import jakarta.servlet.ServletContext;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** Where the beans and observers of a web application have a word in requests. */
final class RequestHooks {

    /** How many refusals may wait for observers: clients can cause any number. */
    private static final int LIMIT = 1000;

    private RequestHooks() {}

    static Hooks of(ServletContext context, RainsocketExtension extension, RainsocketConfig config, Executor executor) {
        ConnectionHooks beans = extension.hooks(context.getClassLoader());
        Consumer<ConnectionError> errors = Extensions.eventManager(context)
                .map(manager -> new ApplicationEvents(manager, context.getClassLoader(), executor, LIMIT))
                .<Consumer<ConnectionError>>map(events -> events::fire)
                .orElse(error -> {});
        return new Hooks(
                beans.gate(), beans.headers(), beans.ids(), errors, Set.copyOf(AskedRoles.of(context, config)));
    }
}
