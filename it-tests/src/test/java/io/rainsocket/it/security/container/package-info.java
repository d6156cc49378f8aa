/** Callers that the container knows: users of Jakarta Security, EJBs with roles. */
package io.rainsocket.it.security.container;
