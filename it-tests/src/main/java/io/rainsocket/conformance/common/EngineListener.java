package io.rainsocket.conformance.common;

import io.rainsocket.RainsocketConfig;
import io.rainsocket.core.engine.EngineApplication;
import io.rainsocket.core.engine.EngineServer;
import io.rainsocket.core.engine.EngineSettings;
import io.rainsocket.core.engine.Ids;
import io.rainsocket.deploy.EngineMount;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import java.util.Set;

/** Mounts an Engine.IO server without Socket.IO. */
public abstract class EngineListener implements ServletContextListener {

    private final long pingInterval;
    private final long pingTimeout;
    private final int maxPayload;
    private final EngineApplication application;
    private EngineMount mount;

    /** Times in milliseconds, {@code maxPayload} in bytes. */
    protected EngineListener(long pingInterval, long pingTimeout, int maxPayload, EngineApplication application) {
        this.pingInterval = pingInterval;
        this.pingTimeout = pingTimeout;
        this.maxPayload = maxPayload;
        this.application = application;
    }

    @Override
    public void contextInitialized(ServletContextEvent event) {
        mount = EngineMount.install(event.getServletContext(), "/engine.io");
        mount.open(RainsocketConfig.builder().corsOrigins("*").build());
        EngineSettings settings = new EngineSettings(
                pingInterval,
                pingTimeout,
                10_000,
                maxPayload,
                16L << 20,
                Set.of(EngineSettings.POLLING, EngineSettings.WEBSOCKET),
                true);
        mount.serve("/", new EngineServer(settings, mount.timer(), new Ids(), application));
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        mount.close();
    }
}
