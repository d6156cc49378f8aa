/**
 * The chat room. {@link io.rainsocket.examples.chat.rooms.RoomChannel} is the wire: which events there are and what they carry; {@code
 * Rooms} keeps who is where, in the memory of this server.
 */
package io.rainsocket.examples.chat.rooms;
