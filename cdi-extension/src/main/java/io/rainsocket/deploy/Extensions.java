package io.rainsocket.deploy;

import io.rainsocket.RainsocketConfig;
import io.rainsocket.cdi.RainsocketExtension;
import io.rainsocket.settings.DeployedSettings;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.ServletContext;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/** Finds the portable extension of a web application. */
final class Extensions {

    /** Set by launchers that run several CDI containers in one JVM. */
    private static final String ATTRIBUTE = BeanManager.class.getName();

    private Extensions() {}

    static Optional<RainsocketExtension> of(ServletContext context) {
        return Stream.<Supplier<Optional<BeanManager>>>of(
                        () -> attribute(context), Extensions::current, Extensions::lookUp)
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .map(Extensions::extension)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** A manager may know none: Payara's {@link CDI#current()} gives that of another WAR of the EAR if it brings these classes as well. */
    private static Optional<RainsocketExtension> extension(BeanManager manager) {
        try {
            return Optional.of(manager.getExtension(RainsocketExtension.class));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static boolean hasChannels(ServletContext context) {
        return of(context)
                .map(extension ->
                        !extension.channelsOf(context.getClassLoader()).isEmpty())
                .orElse(false);
    }

    /** The settings that hold for it: the bean's, unless whoever deploys it says otherwise. */
    static RainsocketConfig config(ServletContext context) {
        RainsocketConfig bean = of(context)
                .flatMap(extension -> extension.config(context.getClassLoader()))
                .orElseGet(RainsocketConfig::defaults);
        return DeployedSettings.of(context, bean);
    }

    /**
     * For events to the web application: in an EAR the extension's own manager sees no observers in WARs, nor does what {@link
     * CDI#current()} gives on WildFly.
     */
    static Optional<BeanManager> eventManager(ServletContext context) {
        return attribute(context).or(Extensions::lookUp).or(() -> beanManager(context));
    }

    private static Optional<BeanManager> attribute(ServletContext context) {
        return context.getAttribute(ATTRIBUTE) instanceof BeanManager manager ? Optional.of(manager) : Optional.empty();
    }

    private static Optional<BeanManager> beanManager(ServletContext context) {
        return attribute(context).or(Extensions::current).or(Extensions::lookUp);
    }

    private static Optional<BeanManager> current() {
        try {
            return Optional.of(CDI.current().getBeanManager());
        } catch (IllegalStateException e) {
            return Optional.empty();
        }
    }

    private static Optional<BeanManager> lookUp() {
        try {
            return Optional.of(InitialContext.doLookup("java:comp/BeanManager"));
        } catch (NamingException e) {
            return Optional.empty(); // an application without CDI has no channels
        }
    }
}
