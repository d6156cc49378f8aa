/**
 * Brings the server into a web application: what is registered when, and what containers do differently about it.
 *
 * <pre>
 *   ServletContainerInitializer   filter, servlet and listener     (later is too late for them)
 *   ServletContextListener        WebSocket endpoints, the server  (CDI and the WebSocket container are up now)
 *   undeploy                      the listener again
 * </pre>
 *
 * An initializer and the listener that it adds are the only hooks that work in a WAR and from an EAR's {@code lib} folder, on WildFly
 * and on Payara, with no descriptor at all. Where no initializer is called, an observer of the web application's start does all of it.
 */
package io.rainsocket.deploy;
