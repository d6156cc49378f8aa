package io.rainsocket.deploy;

import io.rainsocket.RainsocketConfig;
import io.rainsocket.cdi.RainsocketExtension;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;

/**
 * A web application whose server {@link LateStart} starts and stops; it is kept in an attribute of the application.
 *
 * <p>While observers hear of the application's start, Weld holds a lock that other threads of WildFly need to create the validator of the
 * application, which they hold the lock of. So nothing but the container's part is done then: beans are called when the filter is put into
 * service, which is soon after.
 */
final class LateApplication {

    private static final String LISTENER = LateApplication.class.getName();

    private LateApplication() {}

    static void startUnlessServed(ServletContext context) {
        if (!RainsocketInitializer.installed(context) && Extensions.hasChannels(context)) {
            Extensions.of(context).ifPresent(extension -> start(context, extension));
        }
    }

    private static void start(ServletContext context, RainsocketExtension extension) {
        RainsocketConfig config = Extensions.config(context);
        AskedRoles.declare(context, config);
        EngineMount mount = EngineMount.installLate(context, config.path());
        RainsocketInitializer.remember(context);
        SessionWatch sessions = SessionWatch.late(mount);
        sessions.addLast(context);
        RainsocketListener listener = new RainsocketListener(config, mount, sessions);
        context.setAttribute(LISTENER, listener);
        mount.announce(config, WebApplication.endpoints(context, extension), () -> listener.start(context, extension));
    }

    static void stop(ServletContext context) {
        if (context.getAttribute(LISTENER) instanceof RainsocketListener listener) {
            context.removeAttribute(LISTENER);
            listener.contextDestroyed(new ServletContextEvent(context));
        }
    }
}
