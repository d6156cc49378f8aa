package io.rainsocket.msgpack;

/** The packet types in the order of their numbers; binary ones are none of their own here. */
enum PacketType {
    CONNECT,
    DISCONNECT,
    EVENT,
    ACK,
    CONNECT_ERROR
}
