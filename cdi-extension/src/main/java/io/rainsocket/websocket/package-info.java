/** Jakarta WebSocket: the endpoint, and the transport on its sessions. */
package io.rainsocket.websocket;
