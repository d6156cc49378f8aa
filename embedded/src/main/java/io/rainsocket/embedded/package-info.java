/**
 * Rainsocket without an application server: web applications with channels on Weld and Undertow, in any Java program.
 *
 * <pre>
 *   RainsocketServer      one port; starts and stops everything, in order
 *     WebApp              what one web application consists of: beans, files, and what Jakarta Servlet and WebSocket know
 *       CdiContainer      its beans, apart from those of the others
 *       ServletDeployment its servlets and WebSockets
 * </pre>
 *
 * <p>Nothing is {@code null} unless a comment says so.
 */
package io.rainsocket.embedded;
