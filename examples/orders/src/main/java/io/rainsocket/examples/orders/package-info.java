/** An order desk: customers order, clerks decide, and both hear of it when it is committed. */
package io.rainsocket.examples.orders;
