/**
 * What long-polling and WebSocket handshakes have in common: the request's data, the refusals, the application's word, CORS, cookie,
 * compression; and what they need on Tyrus.
 */
package io.rainsocket.http;
