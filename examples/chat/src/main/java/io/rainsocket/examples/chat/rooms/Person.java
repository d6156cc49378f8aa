package io.rainsocket.examples.chat.rooms;

/** Somebody in a room. The id is the socket's, as two people may have the same name. */
public record Person(String id, String name) {}
