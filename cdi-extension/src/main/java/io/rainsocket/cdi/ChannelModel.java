package io.rainsocket.cdi;

import io.rainsocket.cdi.parameter.HandlerKind;
import java.util.List;

/**
 * What one bean does for its channel.
 *
 * @param address the namespace, starts with {@code /}
 * @param beanClass the bean's class, whose class loader decides which web applications serve it
 * @param priority the lower, the earlier among the beans of a channel; {@link Integer#MAX_VALUE} without {@code @Priority}
 * @param handlers its methods, in the order in which they are called
 */
public record ChannelModel(String address, Class<?> beanClass, int priority, List<HandlerMethod> handlers) {

    /** Makes the model unmodifiable. */
    public ChannelModel {
        handlers = List.copyOf(handlers);
    }

    List<HandlerMethod> handlers(HandlerKind kind) {
        return handlers.stream().filter(handler -> handler.kind() == kind).toList();
    }
}
