package io.rainsocket.cdi;

import io.rainsocket.PushTo;
import io.rainsocket.cdi.push.PushInterceptor;
import io.rainsocket.cdi.push.PushMethods;
import io.rainsocket.cdi.push.Pushed;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.BeforeBeanDiscovery;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes {@link PushTo} work. */
final class Pushes {

    private final PushMethods methods = new PushMethods();

    /** By bean, since containers tell of session beans twice. CDI calls an extension from one thread at a time. */
    private final Map<Bean<?>, ChannelBean> beans = new LinkedHashMap<>();

    void addInterceptor(BeforeBeanDiscovery event, BeanManager manager) {
        event.addAnnotatedType(manager.createAnnotatedType(PushInterceptor.class), PushInterceptor.class.getName());
    }

    void mark(ProcessAnnotatedType<?> event) {
        if (event.getAnnotatedType().getMethods().stream()
                .anyMatch(method -> method.isAnnotationPresent(PushTo.class))) {
            event.configureAnnotatedType()
                    .filterMethods(method -> method.isAnnotationPresent(PushTo.class))
                    .forEach(method -> method.add(new Pushed.Literal()));
        }
    }

    void add(ChannelBean bean) {
        if (bean.type().getMethods().stream().anyMatch(method -> method.isAnnotationPresent(PushTo.class))) {
            beans.putIfAbsent(bean.bean(), bean);
        }
    }

    void addBean(AfterBeanDiscovery event) {
        event.<PushMethods>addBean()
                .id(PushMethods.class.getName())
                .beanClass(RainsocketExtension.class)
                .types(PushMethods.class)
                .scope(Dependent.class)
                .produceWith(instances -> methods);
    }

    void read(ServedApplications served, List<ChannelModel> channels, Problems problems) {
        beans.values().forEach(bean -> new PushReader(bean, served, channels, problems).read(methods));
    }
}
