package io.rainsocket.cdi;

import io.rainsocket.AckStyle;
import io.rainsocket.cdi.check.ConnectChecks;
import io.rainsocket.cdi.scope.CallContexts;
import io.rainsocket.core.socket.NamespaceFamily;
import io.rainsocket.core.socket.NamespaceHandler;
import io.rainsocket.core.socket.OutboundRules;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** All channels of an archive. Immutable. */
final class Channels {

    private static final Comparator<Prepared> CALL_ORDER = Comparator.<Prepared>comparingInt(
                    channel -> channel.model().priority())
            .thenComparing(channel -> channel.model().beanClass().getName());

    private final CallContexts contexts;
    private final Function<ClassLoader, HandlerValidation> validations;
    private final List<Prepared> all;

    /** {@code validations} tells how the handlers of a web application are validated, and what clients get to know of failures. */
    Channels(CallContexts contexts, Function<ClassLoader, HandlerValidation> validations, List<Prepared> channels) {
        this.contexts = contexts;
        this.validations = validations;
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
        HandlerValidation own = validations.apply(webApp);
        Map<String, NamespaceHandler> handlers = new LinkedHashMap<>();
        byAddress(webApp, channel -> !channel.model.isPattern())
                .forEach((address, channels) -> handlers.put(address, handler(channels, own)));
        return Collections.unmodifiableMap(handlers);
    }

    List<NamespaceFamily> families(ClassLoader webApp) {
        HandlerValidation own = validations.apply(webApp);
        List<NamespaceFamily> families = new ArrayList<>();
        byAddress(webApp, channel -> channel.model.isPattern())
                .forEach((address, channels) -> families.add(new ChannelFamily(
                        NamePattern.of(address),
                        handler(channels, own),
                        contexts,
                        channels.stream()
                                .flatMap(channel -> channel.decider.stream())
                                .toList())));
        return List.copyOf(families);
    }

    private NamespaceHandler handler(List<Prepared> channels, HandlerValidation own) {
        List<MethodInvoker> invokers =
                channels.stream().flatMap(channel -> channel.invokers.stream()).toList();
        ConnectChecks checks = channels.stream().map(Prepared::checks).reduce(ConnectChecks.NONE, ConnectChecks::and);
        return new ChannelNamespaceHandler(
                contexts,
                channels.stream()
                        .flatMap(channel -> channel.outbound().stream())
                        .findFirst(),
                new ChannelNamespaceHandler.Conduct(acks(channels), own.errors()),
                checks.and(own.beforeJoining(invokers)),
                own.validated(invokers));
    }

    /** The default says nothing, so one bean speaks for all. */
    private static AckStyle acks(List<Prepared> channels) {
        return channels.stream().anyMatch(channel -> channel.acks == AckStyle.ERROR_FIRST)
                ? AckStyle.ERROR_FIRST
                : AckStyle.VALUE;
    }

    private Map<String, List<Prepared>> byAddress(ClassLoader webApp, Predicate<Prepared> which) {
        return all.stream()
                .filter(channel -> ClassLoaders.sees(webApp, channel.model.beanClass()))
                .filter(which)
                .collect(Collectors.groupingBy(
                        channel -> channel.model.address(), LinkedHashMap::new, Collectors.toList()));
    }

    /**
     * A channel's bean that can be called.
     *
     * @param model what it declares
     * @param acks what it says of the channel's acknowledgements
     * @param invokers its methods, in the model's order
     * @param checks what stands before the channel
     * @param decider whom it lets decide which names belong to the channel
     */
    record Prepared(
            ChannelModel model,
            AckStyle acks,
            List<MethodInvoker> invokers,
            ConnectChecks checks,
            Optional<Decider> decider) {

        Optional<OutboundRules> outbound() {
            return model.outbound()
                    .map(buffer -> new OutboundRules(buffer.maxBytes(), buffer.maxMessages(), buffer.overflow()));
        }
    }
}
