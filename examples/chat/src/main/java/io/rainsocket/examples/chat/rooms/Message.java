package io.rainsocket.examples.chat.rooms;

import java.time.Instant;

/** What somebody said, and when it reached the server. */
public record Message(String id, Person from, String text, Instant at) {}
