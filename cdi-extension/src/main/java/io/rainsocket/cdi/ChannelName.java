package io.rainsocket.cdi;

import io.rainsocket.AckStyle;
import io.rainsocket.Channel;
import io.rainsocket.SessionPolicy;
import jakarta.enterprise.util.AnnotationLiteral;

/** A channel that is named by another annotation. */
@SuppressWarnings("serial") // never serialized
final class ChannelName extends AnnotationLiteral<Channel> implements Channel {

    private final String name;

    ChannelName(String name) {
        this.name = name;
    }

    @Override
    public String value() {
        return name;
    }

    @Override
    public SessionPolicy session() {
        return SessionPolicy.OPTIONAL;
    }

    @Override
    public AckStyle acks() {
        return AckStyle.VALUE;
    }
}
