/** Session-scoped beans in handlers, where the server can. */
package io.rainsocket.it.websession.scoped;
