package io.rainsocket.it.broken;

import io.rainsocket.Channel;
import io.rainsocket.Namespace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** RS-0216: a channel that no bean handles. */
@ApplicationScoped
public class UnknownNamespace {

    @Inject
    @Channel("nowhere")
    Namespace nowhere;
}
