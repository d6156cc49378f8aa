package io.rainsocket.deploy;

import io.rainsocket.RainsocketConfig;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;

/** A web application whose server {@link LateStart} starts and stops; it is kept in an attribute of the application. */
final class LateApplication {

    private static final String LISTENER = LateApplication.class.getName();

    private LateApplication() {}

    static void startUnlessServed(ServletContext context) {
        if (!RainsocketInitializer.installed(context) && Extensions.hasChannels(context)) {
            RainsocketConfig config = Extensions.config(context);
            AskedRoles.declare(context, config);
            EngineMount mount = EngineMount.installLate(context, config.path());
            RainsocketInitializer.remember(context);
            RainsocketListener listener = new RainsocketListener(config, mount, SessionWatch.late(mount));
            context.setAttribute(LISTENER, listener);
            listener.contextInitialized(new ServletContextEvent(context));
        }
    }

    static void stop(ServletContext context) {
        if (context.getAttribute(LISTENER) instanceof RainsocketListener listener) {
            context.removeAttribute(LISTENER);
            listener.contextDestroyed(new ServletContextEvent(context));
        }
    }
}
