package io.rainsocket.it.server;

import org.jboss.arquillian.core.spi.LoadableExtension;

/** Tells Arquillian about {@link ServerProvisioner}; found through {@code META-INF/services}. */
public final class ServerProvisioning implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(ServerProvisioner.class);
    }
}
