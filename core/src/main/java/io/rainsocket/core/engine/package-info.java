/**
 * Engine.IO v4 sessions: handshake, heartbeat, upgrade, and the one writer of each connection. Containers come in through the port
 * {@link io.rainsocket.core.engine.Transport}, applications through {@link io.rainsocket.core.engine.EngineApplication}.
 *
 * <p>Nothing is {@code null} unless a comment says so. No method blocks, and none holds a lock while it calls out.
 */
package io.rainsocket.core.engine;
