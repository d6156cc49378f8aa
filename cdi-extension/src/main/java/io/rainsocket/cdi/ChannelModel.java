package io.rainsocket.cdi;

import io.rainsocket.OutboundBuffer;
import java.util.List;
import java.util.Optional;

/**
 * What one bean does for its channel.
 *
 * @param address the namespace, or the pattern of namespaces; starts with {@code /}
 * @param beanClass the bean's class, whose class loader decides which web applications serve it
 * @param priority the lower, the earlier among the beans of a channel; {@link Integer#MAX_VALUE} without {@code @Priority}
 * @param outbound what it says of clients that read slowly, if anything
 * @param handlers its methods, in the order in which they are called
 */
public record ChannelModel(
        String address,
        Class<?> beanClass,
        int priority,
        Optional<OutboundBuffer> outbound,
        List<HandlerMethod> handlers) {

    /** Makes the model unmodifiable. */
    public ChannelModel {
        handlers = List.copyOf(handlers);
    }

    /**
     * What the address stands for.
     *
     * @return {@code true} if it is a pattern, {@code false} if it is the name of one namespace
     */
    public boolean isPattern() {
        return NamePattern.is(address);
    }
}
