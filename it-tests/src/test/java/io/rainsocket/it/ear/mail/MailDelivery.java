package io.rainsocket.it.ear.mail;

import jakarta.resource.ResourceException;
import jakarta.resource.spi.endpoint.MessageEndpoint;
import jakarta.resource.spi.endpoint.MessageEndpointFactory;
import jakarta.resource.spi.work.Work;

/** One message on its way to a bean. */
public final class MailDelivery implements Work {

    private final MessageEndpointFactory beans;
    private final String text;

    public MailDelivery(MessageEndpointFactory beans, String text) {
        this.beans = beans;
        this.text = text;
    }

    @Override
    public void run() {
        try {
            MessageEndpoint bean = beans.createEndpoint(null);
            ((MailListener) bean).received(text);
            bean.release();
        } catch (ResourceException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void release() {
        // takes no time that could be cut short
    }
}
