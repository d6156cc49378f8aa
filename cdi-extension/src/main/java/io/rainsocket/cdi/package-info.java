/**
 * Finds the channels of an application, checks them, and calls their methods.
 *
 * <p>While CDI starts: {@link io.rainsocket.cdi.RainsocketExtension} collects beans, {@code ChannelReader} turns each into a {@link
 * io.rainsocket.cdi.ChannelModel} and notes every mistake in {@code Problems}, {@code InvokerFactory} prepares the calls. While the
 * application runs: {@code ChannelNamespaceHandler} and {@code ChannelEventHandler} make them.
 */
package io.rainsocket.cdi;
