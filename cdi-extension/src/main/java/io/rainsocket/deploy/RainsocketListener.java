package io.rainsocket.deploy;

import io.rainsocket.RainsocketConfig;
import io.rainsocket.cdi.RainsocketExtension;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;

/** Starts the server when CDI and the WebSocket container are up, and stops it at undeploy. One object for each web application. */
final class RainsocketListener implements ServletContextListener {

    private final RainsocketConfig config;
    private final EngineMount mount;
    private final SessionWatch sessions;

    /** Owned by the container's deployment thread. */
    private WebApplication application;

    RainsocketListener(RainsocketConfig config, EngineMount mount, SessionWatch sessions) {
        this.config = config;
        this.mount = mount;
        this.sessions = sessions;
    }

    @Override
    public void contextInitialized(ServletContextEvent event) {
        ServletContext context = event.getServletContext();
        Extensions.of(context).ifPresent(extension -> start(context, extension));
        sessions.addLast(context);
    }

    /** Containers need not tell a listener of the end whose beginning has failed. */
    void start(ServletContext context, RainsocketExtension extension) {
        try {
            application = WebApplication.start(context, extension, config, mount);
            sessions.start(application.server());
        } catch (RuntimeException e) {
            mount.close();
            throw e;
        }
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        if (application != null) {
            sessions.stop();
            application.stop();
            application = null;
        }
    }
}
