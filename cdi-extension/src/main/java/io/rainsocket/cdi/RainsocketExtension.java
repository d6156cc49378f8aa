package io.rainsocket.cdi;

import io.rainsocket.Channel;
import io.rainsocket.Namespace;
import io.rainsocket.PushTo;
import io.rainsocket.RainsocketConfig;
import io.rainsocket.Server;
import io.rainsocket.cdi.parameter.PayloadTypes;
import io.rainsocket.core.socket.NamespaceFamily;
import io.rainsocket.core.socket.NamespaceHandler;
import io.rainsocket.spi.AdapterFactory;
import io.rainsocket.spi.PayloadMapper;
import io.rainsocket.transaction.OutcomeInterceptor;
import io.rainsocket.transaction.TransactionalTypes;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.AfterDeploymentValidation;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.BeforeBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.enterprise.inject.spi.ProcessBean;
import jakarta.enterprise.inject.spi.ProcessInjectionPoint;
import jakarta.enterprise.inject.spi.ProcessManagedBean;
import jakarta.enterprise.inject.spi.ProcessObserverMethod;
import jakarta.enterprise.inject.spi.ProcessSessionBean;
import jakarta.enterprise.inject.spi.WithAnnotations;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the channels of an application when CDI starts, and fails the deployment if one has mistakes.
 *
 * <p>There is one extension for an archive, which in an EAR has several web applications. What a web application has is told by its
 * class loader: all beans whose class the loader gives by their name, so a bean of an EJB jar belongs to every web application that
 * sees the jar.
 *
 * <p>The methods without {@code @Observes} may be called by any thread once CDI is up.
 */
public class RainsocketExtension implements Extension {

    private final Discovery discovery = new Discovery();
    private final ServedApplications served = new ServedApplications();
    private final NamespaceInjection injection = new NamespaceInjection(served);
    private final SettingBeans<RainsocketConfig> configs = new SettingBeans<>(RainsocketConfig.class);
    private final SettingBeans<PayloadMapper> mappers = new SettingBeans<>(PayloadMapper.class);
    private final SettingBeans<AdapterFactory> adapters = new SettingBeans<>(AdapterFactory.class);
    private final HookBeans hooks = new HookBeans();
    private final Pushes pushes = new Pushes();
    private final DeclaredRoles roles = new DeclaredRoles();

    /** Written once, by the thread that starts CDI, before anyone asks. */
    private volatile Channels channels;

    private volatile BeanManager beans;

    /**
     * The channels of a web application.
     *
     * @param webApp its class loader
     * @return in the order in which their beans are called
     */
    public List<ChannelModel> channelsOf(ClassLoader webApp) {
        return channels.of(webApp);
    }

    /**
     * What handles the channels of a web application whose names are no patterns.
     *
     * @param webApp its class loader
     * @return by address; unmodifiable
     */
    public Map<String, NamespaceHandler> handlers(ClassLoader webApp) {
        return channels.handlers(webApp);
    }

    /**
     * The channels of a web application whose names are patterns.
     *
     * @param webApp its class loader
     * @return in the order in which they are to be asked; unmodifiable
     */
    public List<NamespaceFamily> families(ClassLoader webApp) {
        return channels.families(webApp);
    }

    /**
     * The settings of a web application.
     *
     * @param webApp its class loader
     * @return what its bean of this type says, empty if it has none
     * @throws io.rainsocket.RainsocketException if it has several
     */
    public Optional<RainsocketConfig> config(ClassLoader webApp) {
        return configs.of(webApp, beans);
    }

    /**
     * What a web application maps its payloads with.
     *
     * @param webApp its class loader
     * @return its bean of this type, empty if it has none
     * @throws io.rainsocket.RainsocketException if it has several
     */
    public Optional<PayloadMapper> mapper(ClassLoader webApp) {
        return mappers.of(webApp, beans);
    }

    /**
     * The roles that beans ask for, of whichever web application.
     *
     * @return what their annotations name; unmodifiable
     */
    public Set<String> roles() {
        return roles.names();
    }

    /**
     * What has a word in the requests of a web application.
     *
     * @param webApp its class loader
     * @return its beans
     * @throws io.rainsocket.RainsocketException if it has several generators of ids
     */
    public ConnectionHooks hooks(ClassLoader webApp) {
        return hooks.of(webApp, beans);
    }

    /**
     * What a web application connects its server to others with.
     *
     * @param webApp its class loader
     * @return its bean of this type, empty if it has none
     * @throws io.rainsocket.RainsocketException if it has several
     */
    public Optional<AdapterFactory> adapters(ClassLoader webApp) {
        return adapters.of(webApp, beans);
    }

    /**
     * Tells that a web application serves its channels, from now on to be found by what is injected.
     *
     * @param webApp its class loader
     * @param server its server
     * @param byAddress its namespaces, with patterns those that stand for all of their namespaces
     */
    public void served(ClassLoader webApp, Server server, Map<String, Namespace> byAddress) {
        served.add(webApp, server, byAddress);
    }

    /**
     * Tells that a web application has stopped; nothing happens if it never served.
     *
     * @param webApp its class loader
     */
    public void stopped(ClassLoader webApp) {
        served.remove(webApp);
        discovery.forget(webApp);
    }

    /** A namespace as it is injected. */
    Namespace namespace(String address, Class<?> user) {
        return new InjectedNamespace(served, address, user);
    }

    /** A server as it is injected. */
    Server server(Class<?> user) {
        return new InjectedServer(served, user);
    }

    void interceptors(@Observes BeforeBeanDiscovery event, BeanManager manager) {
        event.addAnnotatedType(
                manager.createAnnotatedType(OutcomeInterceptor.class), OutcomeInterceptor.class.getName());
        pushes.addInterceptor(event, manager);
    }

    void channelType(@Observes @WithAnnotations(Channel.class) ProcessAnnotatedType<?> event, BeanManager manager) {
        TransactionalTypes.mark(event, manager);
    }

    void pushingType(@Observes @WithAnnotations(PushTo.class) ProcessAnnotatedType<?> event) {
        pushes.mark(event);
    }

    void managedBean(@Observes ProcessManagedBean<?> event) {
        add(new ChannelBean(event.getBean(), event.getAnnotatedBeanClass(), event instanceof ProcessSessionBean<?>));
    }

    void sessionBean(@Observes ProcessSessionBean<?> event) {
        add(new ChannelBean(event.getBean(), event.getAnnotatedBeanClass(), true));
    }

    private void add(ChannelBean bean) {
        discovery.add(bean);
        pushes.add(bean);
        roles.add(bean.type());
    }

    void anyBean(@Observes ProcessBean<?> event) {
        discovery.add(event.getBean());
        configs.add(event.getBean());
        mappers.add(event.getBean());
        adapters.add(event.getBean());
        hooks.add(event.getBean());
    }

    void observer(@Observes ProcessObserverMethod<?, ?> event) {
        discovery.add(event.getObserverMethod());
    }

    void injectionPoint(@Observes ProcessInjectionPoint<?, Namespace> event) {
        injection.add(event.getInjectionPoint());
    }

    void addBeans(@Observes AfterBeanDiscovery event) {
        event.addContext(discovery.socketScope());
        injection.addBean(event);
        pushes.addBean(event);
        new ServerInjection(served).addBean(event);
    }

    void validate(@Observes AfterDeploymentValidation event, BeanManager manager) {
        beans = manager;
        Problems problems = new Problems();
        channels = discovery.channels(manager, new PayloadTypes(mappers.any()), problems);
        injection.check(channels.models(), problems);
        pushes.read(served, channels.models(), problems);
        problems.report(event);
    }
}
