/** What {@code @PushTo} does: an interceptor that sends what methods return. What it knows is read by {@code io.rainsocket.cdi}. */
package io.rainsocket.cdi.push;
