package io.rainsocket.cdi.testing;

import io.rainsocket.cdi.RainsocketExtension;
import io.rainsocket.core.socket.NamespaceFamily;
import io.rainsocket.core.socket.NamespaceHandler;
import jakarta.enterprise.inject.spi.Extension;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;

/** An application of a few beans in Weld SE. The extension is found as everywhere, by its entry in META-INF/services. */
public final class Application implements AutoCloseable {

    private final WeldContainer container;

    private Application(Weld weld) {
        container = weld.initialize();
    }

    public static Application of(Class<?>... beans) {
        return new Application(weld(beans));
    }

    /** With interceptors or decorators, which have to be enabled. */
    public static Application intercepted(Class<?> interceptor, Class<?>... beans) {
        return new Application(weld(beans).addBeanClass(interceptor).enableInterceptors(interceptor));
    }

    public static Application decorated(Class<?> decorator, Class<?>... beans) {
        return new Application(weld(beans).addBeanClass(decorator).enableDecorators(decorator));
    }

    /** With an extension that application servers have. */
    public static Application extended(Extension extension, Class<?>... beans) {
        return new Application(weld(beans).addExtension(extension));
    }

    /** Starts an application that must not start, and tells why it does not. */
    public static List<String> problemsOf(Class<?>... beans) {
        try (Application started = of(beans)) {
            throw new AssertionError("started, with " + started.handlers().keySet());
        } catch (RuntimeException e) {
            return e.getMessage().lines().toList();
        }
    }

    public RainsocketExtension extension() {
        return container.getBeanManager().getExtension(RainsocketExtension.class);
    }

    public Map<String, NamespaceHandler> handlers() {
        return extension().handlers(classLoader());
    }

    /** A client that has not yet joined the channel. */
    public FakeClient client(String address) {
        return new FakeClient(handlers().get(address));
    }

    public List<NamespaceFamily> families() {
        return extension().families(classLoader());
    }

    /** A client of one of the namespaces of the only channel whose name is a pattern. */
    public FakeClient clientOfFamily(String name) {
        NamespaceFamily family = families().get(0);
        return new FakeClient(family.handler()).with(family.match(name).orElseThrow());
    }

    public <T> T get(Class<T> type) {
        return container.select(type).get();
    }

    public static ClassLoader classLoader() {
        return Application.class.getClassLoader();
    }

    @Override
    public void close() {
        container.close();
    }

    private static Weld weld(Class<?>... beans) {
        Weld weld = new Weld().disableDiscovery().addBeanClasses(beans);
        ServiceLoader.load(Extension.class).stream()
                .filter(provider -> provider.type() == RainsocketExtension.class)
                .forEach(provider -> weld.addExtension(provider.get()));
        return weld;
    }
}
