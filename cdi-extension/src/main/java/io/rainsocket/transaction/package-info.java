/**
 * Transactions of the container: what waits for their end. Jakarta Transactions need not be there; no other package links to it.
 */
package io.rainsocket.transaction;
