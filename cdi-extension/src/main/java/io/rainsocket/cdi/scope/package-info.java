/** The CDI scopes that are active while the application's code runs for a socket. */
package io.rainsocket.cdi.scope;
