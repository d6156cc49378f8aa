package io.rainsocket.deploy;

import io.rainsocket.RainsocketConfig;
import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.ServletContext;
import java.util.Set;

/** Called by the container for each web application that sees this jar, before its listeners, filters and servlets. */
public final class RainsocketInitializer implements ServletContainerInitializer {

    private static final String INSTALLED = RainsocketInitializer.class.getName();

    /** Whether somebody has begun to serve a web application already. */
    static boolean installed(ServletContext context) {
        return context.getAttribute(INSTALLED) != null;
    }

    static void remember(ServletContext context) {
        context.setAttribute(INSTALLED, true);
    }

    @Override
    public void onStartup(Set<Class<?>> classes, ServletContext context) {
        if (!installed(context) && Extensions.hasChannels(context)) {
            RainsocketConfig config = Extensions.config(context);
            AskedRoles.declare(context, config);
            EngineMount mount = EngineMount.install(context, config.path());
            SessionWatch sessions = SessionWatch.install(context, mount);
            context.addListener(new RainsocketListener(config, mount, sessions));
            remember(context);
        }
    }
}
