package io.rainsocket.examples.chat.rooms;

import io.rainsocket.ClientException;

/** How long the things may be that people type. The page has the same limits; this is for clients that are not our page. */
enum Limit {
    NAME("A name", 24),
    ROOM("The name of a room", 24),
    MESSAGE("A message", 500),
    ID("The id of a message", 40);

    private final String subject;
    private final int length;

    Limit(String subject, int length) {
        this.subject = subject;
        this.length = length;
    }

    /** Returns the text without the white space around it; a text that is empty then, or too long, is refused. */
    String check(String typed) {
        String text = typed == null ? "" : typed.strip();
        if (text.isEmpty() || text.length() > length) {
            throw new ClientException("length", subject + " has 1 to " + length + " characters.");
        }
        return text;
    }
}
