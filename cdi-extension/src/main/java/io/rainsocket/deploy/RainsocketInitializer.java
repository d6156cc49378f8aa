package io.rainsocket.deploy;

import io.rainsocket.RainsocketConfig;
import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.ServletContext;
import java.util.Set;

/** Called by the container for each web application that sees this jar, before its listeners, filters and servlets. */
public final class RainsocketInitializer implements ServletContainerInitializer {

    @Override
    public void onStartup(Set<Class<?>> classes, ServletContext context) {
        if (Extensions.hasChannels(context)) {
            RainsocketConfig config = Extensions.config(context);
            SessionWatch sessions = SessionWatch.install(context);
            context.addListener(new RainsocketListener(config, EngineMount.install(context, config.path()), sessions));
        }
    }
}
