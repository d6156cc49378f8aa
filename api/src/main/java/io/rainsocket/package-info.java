/**
 * What applications write against.
 *
 * <p>Start with {@link io.rainsocket.Channel} on a CDI bean; {@link io.rainsocket.Socket} is one client in one namespace, {@link
 * io.rainsocket.Namespace} all of them.
 *
 * <p>Unless a method says otherwise, parameters and results are never {@code null}, and every object of this package may be used from
 * any thread.
 */
package io.rainsocket;
