/**
 * The arguments of handler methods: one small class for each kind, chosen at deployment, asked for its value at each call.
 *
 * <p>Knows nothing of CDI.
 */
package io.rainsocket.cdi.parameter;
