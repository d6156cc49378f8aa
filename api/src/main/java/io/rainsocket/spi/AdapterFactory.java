package io.rainsocket.spi;

/** Makes the adapters of a server. A web application that brings a bean of this type gets it instead of the default one. */
@FunctionalInterface
public interface AdapterFactory {

    /**
     * Makes the adapter of a namespace, before anybody can join it. Must not block: clients wait.
     *
     * @param local the namespace's sockets on this server
     * @return a new adapter
     */
    Adapter create(LocalNamespace local);
}
