/** Channels of all scopes, with interceptors and decorators: what lives how long. */
package io.rainsocket.it.scopes;
