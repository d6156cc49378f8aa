/**
 * What stands before channels and their methods. {@code CallCheck} and {@code ConnectCheck} are the ports; the packages that implement
 * them are chosen by {@code Checks} in {@code io.rainsocket.cdi}.
 */
package io.rainsocket.cdi.check;
