package io.rainsocket.conformance.engine;

import io.rainsocket.RainsocketConfig;
import io.rainsocket.core.engine.EngineServer;
import io.rainsocket.core.engine.EngineSettings;
import io.rainsocket.core.engine.Ids;
import io.rainsocket.deploy.EngineMount;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.Set;

/** Mounts an Engine.IO server without Socket.IO. */
@WebListener
public class EchoListener implements ServletContextListener {

    private EngineMount mount;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        mount = EngineMount.install(event.getServletContext(), "/engine.io");
        mount.open(RainsocketConfig.builder().corsOrigins("*").build());
        EngineSettings settings = new EngineSettings(
                300, 200, 10_000, 1_000_000, 16L << 20, Set.of(EngineSettings.POLLING, EngineSettings.WEBSOCKET), true);
        mount.serve("/", new EngineServer(settings, mount.timer(), new Ids(), Echo::new));
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        mount.close();
    }
}
