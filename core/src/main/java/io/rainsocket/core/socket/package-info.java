/**
 * Socket.IO v5 on top of Engine.IO sessions: namespaces, sockets, rooms, acknowledgements. {@link
 * io.rainsocket.core.socket.SocketServer} is the way in; what a namespace does with its sockets comes in as {@link
 * io.rainsocket.core.socket.NamespaceHandler}.
 *
 * <p>Nothing is {@code null} unless a comment says so. The application's code runs in a socket's {@code Mailbox}; only what waits for
 * acknowledgements goes on beside it, so that a handler may wait for one.
 */
package io.rainsocket.core.socket;
