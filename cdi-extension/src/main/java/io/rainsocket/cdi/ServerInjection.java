package io.rainsocket.cdi;

import io.rainsocket.Server;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Default;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.InjectionPoint;

/** Makes {@code @Inject Server} work. */
record ServerInjection(ServedApplications served) {

    void addBean(AfterBeanDiscovery event) {
        event.<Server>addBean()
                .id(ServerInjection.class.getName())
                .beanClass(RainsocketExtension.class)
                .types(Server.class, Object.class)
                .qualifiers(Default.Literal.INSTANCE, Any.Literal.INSTANCE)
                .scope(Dependent.class)
                .produceWith(this::produce);
    }

    /** Without an injection point, for whoever sees Rainsocket: that is clear as long as there is one web application. */
    private Server produce(Instance<Object> instances) {
        InjectionPoint point = instances.select(InjectionPoint.class).get();
        boolean known = point != null && point.getMember() != null;
        return new InjectedServer(served, known ? InjectionPoints.user(point) : RainsocketExtension.class);
    }
}
