package io.rainsocket.embedded;

import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.Extension;
import java.util.Optional;
import java.util.ServiceLoader;
import org.jboss.weld.config.ConfigurationKey;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;

/** The CDI container of one web application, with extensions of its own. */
final class CdiContainer implements AutoCloseable {

    private final WeldContainer weld;

    private CdiContainer(WeldContainer weld) {
        this.weld = weld;
    }

    /** Empty if the application has no beans. */
    static Optional<CdiContainer> start(WebApp app) {
        WebApp.BeanSources beans = app.beanSources();
        if (!beans.any()) {
            return Optional.empty();
        }
        Weld weld = new Weld()
                .skipShutdownHook()
                // Weld leaves their threads behind when the application has a mistake.
                .property(ConfigurationKey.PRELOADER_THREAD_POOL_SIZE.get(), 0)
                .addBeanClasses(beans.classes.toArray(Class<?>[]::new))
                .addPackages(true, beans.packages.toArray(Class<?>[]::new));
        if (!beans.discovered) {
            weld.disableDiscovery();
            // Without discovery Weld looks for no extensions either.
            ServiceLoader.load(Extension.class).forEach(weld::addExtension);
        }
        return Optional.of(new CdiContainer(weld.initialize()));
    }

    BeanManager beanManager() {
        return weld.getBeanManager();
    }

    @Override
    public void close() {
        weld.shutdown();
    }
}
