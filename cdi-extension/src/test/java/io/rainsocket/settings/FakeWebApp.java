package io.rainsocket.settings;

import io.rainsocket.cdi.testing.Proxies;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.config.spi.ConfigProviderResolver;

/** A web application with a class loader of its own, in which MicroProfile Config finds its file. */
final class FakeWebApp implements AutoCloseable {

    private final URLClassLoader loader;
    private final Map<String, String> parameters;

    private FakeWebApp(URLClassLoader loader, Map<String, String> parameters) {
        this.loader = loader;
        this.parameters = parameters;
    }

    static FakeWebApp with(Path folder, Map<String, String> microProfile, Map<String, String> parameters)
            throws IOException {
        Path file = folder.resolve("META-INF/microprofile-config.properties");
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                microProfile.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue() + "\n")
                        .collect(Collectors.joining()));
        URL[] classPath = {folder.toUri().toURL()};
        return new FakeWebApp(new URLClassLoader(classPath, FakeWebApp.class.getClassLoader()), parameters);
    }

    ServletContext context() {
        return Proxies.of(ServletContext.class, this);
    }

    ClassLoader getClassLoader() {
        return loader;
    }

    String getContextPath() {
        return "/app";
    }

    String getInitParameter(String name) {
        return parameters.get(name);
    }

    Enumeration<String> getInitParameterNames() {
        return Collections.enumeration(parameters.keySet());
    }

    @Override
    public void close() throws IOException {
        ConfigProviderResolver.instance().releaseConfig(ConfigProvider.getConfig(loader));
        loader.close();
    }
}
