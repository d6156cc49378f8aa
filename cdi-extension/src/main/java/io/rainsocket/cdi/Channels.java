package io.rainsocket.cdi;

import io.rainsocket.core.socket.NamespaceHandler;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All channels of an archive. Immutable. */
final class Channels {

    private static final Comparator<Prepared> CALL_ORDER = Comparator.<Prepared>comparingInt(
                    channel -> channel.model().priority())
            .thenComparing(channel -> channel.model().beanClass().getName());

    private final RequestContexts contexts;
    private final List<Prepared> all;

    Channels(RequestContexts contexts, List<Prepared> channels) {
        this.contexts = contexts;
        all = channels.stream().sorted(CALL_ORDER).toList();
    }

    List<ChannelModel> models() {
        return all.stream().map(Prepared::model).toList();
    }

    List<ChannelModel> of(ClassLoader webApp) {
        return models().stream()
                .filter(model -> ClassLoaders.sees(webApp, model.beanClass()))
                .toList();
    }

    Map<String, NamespaceHandler> handlers(ClassLoader webApp) {
        Map<String, List<MethodInvoker>> byAddress = new LinkedHashMap<>();
        for (Prepared channel : all) {
            if (ClassLoaders.sees(webApp, channel.model.beanClass())) {
                byAddress
                        .computeIfAbsent(channel.model.address(), address -> new ArrayList<>())
                        .addAll(channel.invokers);
            }
        }
        Map<String, NamespaceHandler> handlers = new LinkedHashMap<>();
        byAddress.forEach(
                (address, invokers) -> handlers.put(address, new ChannelNamespaceHandler(contexts, invokers)));
        return Collections.unmodifiableMap(handlers);
    }

    /**
     * A channel's bean that can be called.
     *
     * @param model what it declares
     * @param invokers its methods, in the model's order
     */
    record Prepared(ChannelModel model, List<MethodInvoker> invokers) {}
}
