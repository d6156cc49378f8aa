/** The HTTP session in handlers, and what its end means to sockets. */
package io.rainsocket.it.websession;
