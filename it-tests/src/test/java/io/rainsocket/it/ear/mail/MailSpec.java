package io.rainsocket.it.ear.mail;

import jakarta.resource.spi.Activation;
import jakarta.resource.spi.ActivationSpec;
import jakarta.resource.spi.ResourceAdapter;

/** What a listener wants: everything. */
@Activation(messageListeners = MailListener.class)
public class MailSpec implements ActivationSpec {

    private ResourceAdapter adapter;

    @Override
    public void validate() {
        // there is nothing that could be wrong
    }

    @Override
    public ResourceAdapter getResourceAdapter() {
        return adapter;
    }

    @Override
    public void setResourceAdapter(ResourceAdapter adapter) {
        this.adapter = adapter;
    }
}
