/** RAIN's own example: one bean, one channel. The chat room is in {@link io.rainsocket.examples.chat.rooms}. */
package io.rainsocket.examples.chat;
