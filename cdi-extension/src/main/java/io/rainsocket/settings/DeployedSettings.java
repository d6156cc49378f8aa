package io.rainsocket.settings;

import io.rainsocket.RainsocketConfig;
import jakarta.servlet.ServletContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the settings of a web application where it is deployed. */
public final class DeployedSettings {

    private static final Logger LOG = System.getLogger(DeployedSettings.class.getName());

    private DeployedSettings() {}

    /**
     * The settings of a web application; any thread may ask.
     *
     * @param context the web application
     * @param bean what holds where nothing else is said
     * @return merged from MicroProfile Config if there is one, the context parameters and the bean
     * @throws io.rainsocket.RainsocketException if there are mistakes; the message names all of them
     */
    public static RainsocketConfig of(ServletContext context, RainsocketConfig bean) {
        Source parameters = new ContextParameters(context);
        Optional<Source> microProfile = microProfile(context.getClassLoader());
        Mistakes mistakes = new Mistakes();
        RainsocketConfig merged = new Merge(
                        Stream.concat(microProfile.stream(), Stream.of(parameters))
                                .toList(),
                        mistakes)
                .with(bean);
        Names.unknown(parameters).forEach(name -> mistakes.unknown(name, parameters));
        mistakes.report(context.getContextPath());
        microProfile.map(Names::unknown).ifPresent(DeployedSettings::warn);
        return merged;
    }

    private static Optional<Source> microProfile(ClassLoader webApp) {
        try {
            return Optional.of(MicroProfileConfig.of(webApp));
        } catch (NoClassDefFoundError | IllegalStateException e) {
            return without(Level.DEBUG, e); // the server has none, or its API only
        } catch (LinkageError e) {
            return without(Level.WARNING, e); // what it has does not fit together
        }
    }

    private static Optional<Source> without(Level level, Throwable reason) {
        LOG.log(level, "RS-0424 there is no MicroProfile Config that works; settings come from elsewhere", reason);
        return Optional.empty();
    }

    /** Not a mistake: the server's environment belongs to others as well. */
    private static void warn(List<String> unknown) {
        unknown.forEach(name -> LOG.log(
                Level.WARNING,
                "RS-0423 MicroProfile Config has {0}, but there is no setting of this name; the nearest is {1}",
                name,
                Names.nearest(name)));
    }
}
