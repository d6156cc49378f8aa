package io.rainsocket.conformance.eioclient;

import io.rainsocket.RainsocketConfig;
import io.rainsocket.core.engine.EngineServer;
import io.rainsocket.core.engine.EngineSettings;
import io.rainsocket.core.engine.Ids;
import io.rainsocket.deploy.EngineMount;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.Set;

/** The Engine.IO server that the official Engine.IO client's own tests expect. */
@WebListener
public class RawListener implements ServletContextListener {

    private EngineMount mount;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        mount = EngineMount.install(event.getServletContext(), "/engine.io");
        mount.open(RainsocketConfig.builder().corsOrigins("*").build());
        EngineSettings settings = new EngineSettings(
                500, 20_000, 10_000, 100, 16L << 20, Set.of(EngineSettings.POLLING, EngineSettings.WEBSOCKET), true);
        mount.serve("/", new EngineServer(settings, mount.timer(), new Ids(), RawApplication::new));
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        mount.close();
    }
}
