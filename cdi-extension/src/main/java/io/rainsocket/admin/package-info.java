/**
 * What Socket.IO's Admin UI talks to: a namespace that shows the others, and acts on them.
 *
 * <pre>
 *   browser -- AdminNamespace   Gatekeeper (PasswordGate, Sessions): who may come in
 *                               Actions: what the user does, by the operators of a namespace, so on all servers of a cluster
 *                  ^
 *                  |  Audience: what is told to all admins, also on other servers
 *   Reporter       |  figures, every few seconds                       (Traffic: counted by the Engine.IO servers)
 *   Spotlight      |  single sockets, rooms and events                 (development mode; WatchedHandler: hears of them)
 * </pre>
 *
 * The namespace itself is not shown: what it sends would be events again.
 */
package io.rainsocket.admin;
