package io.rainsocket.it.ear.mail;

import jakarta.resource.ResourceException;
import jakarta.resource.spi.ActivationSpec;
import jakarta.resource.spi.BootstrapContext;
import jakarta.resource.spi.Connector;
import jakarta.resource.spi.ResourceAdapter;
import jakarta.resource.spi.endpoint.MessageEndpointFactory;
import jakarta.resource.spi.work.WorkManager;
import javax.transaction.xa.XAResource;

/** Calls a message-driven bean on a thread of the server, as a broker's adapter does, without a broker and its ports. */
@Connector
public class MailAdapter implements ResourceAdapter {

    private WorkManager threads;

    @Override
    public void start(BootstrapContext context) {
        threads = context.getWorkManager();
    }

    @Override
    public void stop() {
        // holds nothing
    }

    @Override
    public void endpointActivation(MessageEndpointFactory beans, ActivationSpec spec) {
        MailBox.open(text -> {
            try {
                threads.scheduleWork(new MailDelivery(beans, text));
            } catch (ResourceException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    @Override
    public void endpointDeactivation(MessageEndpointFactory beans, ActivationSpec spec) {
        // the application goes with it
    }

    @Override
    public XAResource[] getXAResources(ActivationSpec[] specs) {
        return new XAResource[0];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MailAdapter;
    }

    @Override
    public int hashCode() {
        return MailAdapter.class.hashCode();
    }
}
