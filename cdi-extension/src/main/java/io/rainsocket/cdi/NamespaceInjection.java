package io.rainsocket.cdi;

import io.rainsocket.Channel;
import io.rainsocket.Namespace;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Default;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.Annotated;
import jakarta.enterprise.inject.spi.InjectionPoint;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Makes {@code @Inject @Channel("name") Namespace} work. */
final class NamespaceInjection {

    private final ServedApplications served;

    /** Filled while CDI starts, which calls an extension from one thread at a time. */
    private final List<InjectionPoint> points = new ArrayList<>();

    NamespaceInjection(ServedApplications served) {
        this.served = served;
    }

    /** Collects an injection point of the type {@link Namespace}, if it is our bean that it gets. */
    void add(InjectionPoint point) {
        if (point.getQualifiers().stream()
                .allMatch(qualifier -> qualifier instanceof Default || qualifier instanceof Any)) {
            points.add(point);
        }
    }

    /** One bean for all injection points: {@link Channel} is no qualifier, it is read from the injection point. */
    void addBean(AfterBeanDiscovery event) {
        event.<Namespace>addBean()
                .id(NamespaceInjection.class.getName())
                .beanClass(RainsocketExtension.class)
                .types(Namespace.class, Object.class)
                .qualifiers(Default.Literal.INSTANCE, Any.Literal.INSTANCE)
                .scope(Dependent.class)
                .produceWith(this::produce);
    }

    void check(List<ChannelModel> channels, Problems problems) {
        for (InjectionPoint point : points) {
            Channel channel = point.getAnnotated().getAnnotation(Channel.class);
            String place = InjectionPoints.place(point);
            Class<?> namedIn = point.getMember().getDeclaringClass();
            if (channel == null) {
                problems.add(
                        DefinitionError.NAMESPACE_WITHOUT_CHANNEL,
                        place,
                        "@Inject Namespace without @Channel",
                        "for example @Inject @Channel(\"chat\") Namespace");
            } else if (ChannelNames.check(channel, namedIn, place, problems)) {
                checkServed(channels, ChannelNames.address(channel, namedIn), point, problems);
            }
        }
    }

    private static void checkServed(
            List<ChannelModel> channels, String address, InjectionPoint point, Problems problems) {
        List<ChannelModel> near = channels.stream()
                .filter(channel -> ClassLoaders.meet(channel.beanClass(), InjectionPoints.user(point)))
                .toList();
        if (near.stream().noneMatch(channel -> channel.address().equals(address))) {
            String others =
                    near.stream().map(ChannelModel::address).distinct().sorted().collect(Collectors.joining(", "));
            problems.add(
                    DefinitionError.NAMESPACE_NOT_SERVED,
                    InjectionPoints.place(point),
                    "the channel " + address + ", which no bean handles",
                    others.isEmpty() ? "a bean with @Channel" : "one of " + others + ", or a bean with this @Channel");
        }
    }

    private Namespace produce(Instance<Object> instances) {
        InjectionPoint point = instances.select(InjectionPoint.class).get();
        Annotated annotated = point == null ? null : point.getAnnotated();
        Channel channel = annotated == null ? null : annotated.getAnnotation(Channel.class);
        if (channel == null) {
            throw new IllegalStateException(
                    "RS-0302 a Namespace was looked up without an injection point that names it;"
                            + " write @Inject @Channel(\"chat\") Namespace");
        }
        return new InjectedNamespace(
                served,
                ChannelNames.address(channel, point.getMember().getDeclaringClass()),
                InjectionPoints.user(point));
    }
}
