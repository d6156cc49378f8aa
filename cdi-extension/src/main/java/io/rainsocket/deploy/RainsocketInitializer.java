package io.rainsocket.deploy;

import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.ServletContext;
import java.util.Set;

/** Called by the container for each web application that sees this jar, before its listeners, filters and servlets. */
public final class RainsocketInitializer implements ServletContainerInitializer {

    @Override
    public void onStartup(Set<Class<?>> classes, ServletContext context) {
        if (Extensions.hasChannels(context)) {
            context.addListener(new RainsocketListener(EngineMount.install(context, MountPath.of(context))));
        }
    }
}
