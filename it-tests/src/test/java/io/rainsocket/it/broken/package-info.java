/** An application with a mistake in each bean, which must not start. */
package io.rainsocket.it.broken;
