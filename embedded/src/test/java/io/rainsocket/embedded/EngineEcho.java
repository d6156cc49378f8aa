package io.rainsocket.embedded;

import io.rainsocket.RainsocketConfig;
import io.rainsocket.core.engine.CloseReason;
import io.rainsocket.core.engine.EngineServer;
import io.rainsocket.core.engine.EngineSession;
import io.rainsocket.core.engine.EngineSettings;
import io.rainsocket.core.engine.Ids;
import io.rainsocket.core.engine.SessionHandler;
import io.rainsocket.core.protocol.EncodedPacket;
import io.rainsocket.core.protocol.Frame;
import io.rainsocket.deploy.EngineMount;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import java.util.Set;

/** Mounts an Engine.IO server without Socket.IO, which gives back what it gets. */
final class EngineEcho implements ServletContextListener {

    private static final EngineSettings SETTINGS =
            new EngineSettings(25_000, 20_000, 10_000, 1_000_000, 1 << 20, Set.of("polling", "websocket"), true);

    /** Owned by the thread that starts and stops the application. */
    private EngineMount mount;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        mount = EngineMount.install(event.getServletContext(), "/engine.io");
        mount.open(RainsocketConfig.defaults());
        mount.serve("/", new EngineServer(SETTINGS, mount.timer(), new Ids(), Echo::new));
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        mount.close();
    }

    private record Echo(EngineSession session) implements SessionHandler {

        @Override
        public void text(String message) {
            session.send(EncodedPacket.of(new Frame.Text("4" + message)));
        }

        @Override
        public void binary(byte[] message) {
            session.send(EncodedPacket.of(new Frame.Binary(message)));
        }

        @Override
        public void closed(CloseReason reason) {
            // Nothing is kept.
        }
    }
}
