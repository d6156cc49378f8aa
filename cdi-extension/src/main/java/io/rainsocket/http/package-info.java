/** What long-polling and WebSocket handshakes have in common: the request's data, the refusals, CORS. */
package io.rainsocket.http;
