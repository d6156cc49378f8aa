/** Beans of many kinds that reach clients through what is injected into them. */
package io.rainsocket.it.anywhere;
