package io.rainsocket.embedded;

import jakarta.websocket.DeploymentException;
import jakarta.websocket.server.ServerEndpointConfig;
import java.lang.reflect.Constructor;
import java.util.Map;
import java.util.Set;
import org.glassfish.grizzly.http.server.AddOn;
import org.glassfish.tyrus.container.grizzly.server.WebSocketAddOn;
import org.glassfish.tyrus.core.TyrusWebSocketEngine;
import org.glassfish.tyrus.server.TyrusServerContainer;
import org.glassfish.tyrus.spi.ServerContainer;
import org.glassfish.tyrus.spi.WebSocketEngine;

/** Tyrus for one web application on a Grizzly server. */
final class GrizzlyWebSockets extends TyrusServerContainer {

    private final String contextPath;
    private final WebSocketEngine engine = TyrusWebSocketEngine.builder(this).build();

    GrizzlyWebSockets(String contextPath) {
        super(Set.<Class<?>>of());
        this.contextPath = contextPath;
    }

    /** Puts Tyrus into Grizzly's filter chain. */
    AddOn addOn() throws ReflectiveOperationException {
        // Tyrus makes it only for the server that it starts itself.
        Constructor<WebSocketAddOn> constructor =
                WebSocketAddOn.class.getDeclaredConstructor(ServerContainer.class, String.class);
        constructor.setAccessible(true);
        return constructor.newInstance(this, contextPath);
    }

    @Override
    public void register(Class<?> endpointClass) throws DeploymentException {
        engine.register(endpointClass, contextPath);
    }

    @Override
    public void register(ServerEndpointConfig config) throws DeploymentException {
        engine.register(config, contextPath);
    }

    @Override
    public Map<String, Object> getProperties() {
        return Map.of();
    }

    @Override
    public WebSocketEngine getWebSocketEngine() {
        return engine;
    }
}
