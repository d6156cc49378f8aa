/**
 * The wire format of {@code socket.io-msgpack-parser}: each packet is one MessagePack map in one binary message, with binary values
 * where they belong.
 *
 * <pre>
 *   84                                  map of 4
 *     a4 "type" 02                        0 CONNECT  1 DISCONNECT  2 EVENT  3 ACK  4 CONNECT_ERROR
 *     a4 "data" 92 a4 "file" c4 02 ff fe  what the default parser has as payload; bin for binary values
 *     a2 "id"   0c                        ack id, optional
 *     a3 "nsp"  a5 "/chat"                always there
 * </pre>
 *
 * <p>The server keeps payloads as JSON text with placeholders, so packets are translated on their way in and out. The format's other
 * end is {@code notepack.io}, with extensions of its own, all of type 0:
 *
 * <pre>
 *   d4 00 00              undefined              nothing in a map, null in an array, as in JSON
 *   d7 00 int64           Date, milliseconds     text as of Date.toISOString()
 *   c7/c8/c9 length 00    ArrayBuffer            binary, as bin
 * </pre>
 *
 * <p>What comes in is refused as by the default parser: events need names that are not reserved, acknowledgements ids. As there, an
 * object of a client that looks like a placeholder is taken for one if the packet has binary values. There is no limit to their
 * number, only to the size of the message.
 *
 * <p>Depends on {@code msgpack-core}, which applications bring if they want this parser, and on no other package of this module.
 *
 * @see <a href="https://github.com/socketio/socket.io-msgpack-parser">socket.io-msgpack-parser</a>
 * @see <a href="https://github.com/msgpack/msgpack/blob/master/spec.md">MessagePack</a>
 */
package io.rainsocket.msgpack;
