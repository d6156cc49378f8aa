/** Channels that are EJBs. */
package io.rainsocket.it.scopes.ejb;
