package io.rainsocket;

/**
 * How packets become messages. All clients of a server must use its parser.
 *
 * @see <a href="https://socket.io/docs/v4/custom-parser/">Socket.IO: custom parser</a>
 */
public enum Parser {
    /** The default one: JSON, binary values as attachments; {@code socket.io-parser}. */
    JSON,
    /** {@code socket.io-msgpack-parser}: one binary message for each packet. Needs {@code org.msgpack:msgpack-core} in the application. */
    MSGPACK
}
