package io.rainsocket.cdi.parameter;

/**
 * A part of the namespace's name, as {@link io.rainsocket.ChannelParam} asks for it.
 *
 * @param part its name, one of the channel's pattern
 */
public record ChannelPartParameter(String part) implements Parameter {

    @Override
    public Object value(Invocation invocation) {
        return invocation.namespace().parameters().get(part);
    }
}
