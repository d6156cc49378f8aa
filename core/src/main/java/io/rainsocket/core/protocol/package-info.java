/**
 * The two protocols on the wire, Engine.IO v4 and Socket.IO v5: packets as values, and the codecs between packets and
 * frames. Nothing here knows of sessions, sockets or threads, and only {@code java.*} is imported.
 *
 * <pre>
 *  WebSocket text frame or polling packet            binary WebSocket frame
 *
 *    4 5 1 - /chat , 12 ["file",{"_placeholder":true,"num":0}]     01 02 03 ...
 *    | | | |   |   | |  |                                          |
 *    | | | |   |   | |  payload: JSON                              attachment 0; b + base64 when polling
 *    | | | |   |   | ack id: digits, optional
 *    | | | |   namespace and comma, left out for "/"
 *    | | number of attachments and hyphen, binary types only
 *    | Socket.IO type: 0 CONNECT 1 DISCONNECT 2 EVENT 3 ACK 4 CONNECT_ERROR 5 BINARY_EVENT 6 BINARY_ACK
 *    Engine.IO type: 0 open 1 close 2 ping 3 pong 4 message 5 upgrade 6 noop
 *
 *  Polling body: packets with U+001E between them
 * </pre>
 *
 * <p>What comes in is refused, with a {@link io.rainsocket.core.protocol.ProtocolException}, unless it is exactly this.
 * The places where the reference implementation is more lenient, and no known client needs it: white space, signs and
 * exponents in counts and ids, an ACK without id, an EVENT without payload, an id or data on packets that have none.
 *
 * <p>Nullness: parameters and results are never null unless their description says so.
 *
 * @see <a href="https://github.com/socketio/socket.io/blob/main/docs/engine.io-protocol/v4-current.md">Engine.IO v4</a>
 * @see <a href="https://github.com/socketio/socket.io/blob/main/docs/socket.io-protocol/v5-current.md">Socket.IO v5</a>
 */
package io.rainsocket.core.protocol;
