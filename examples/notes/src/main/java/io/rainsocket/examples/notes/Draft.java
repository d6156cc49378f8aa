package io.rainsocket.examples.notes;

import io.rainsocket.ClientException;
import java.time.Instant;

/**
 * A note as a client sends it. The client chooses the id, so that a note that it sends again after a broken connection is there
 * once; a known id changes that note.
 */
public record Draft(String id, String text, Colour colour) {

    static final int LONGEST_ID = 40;
    static final int LONGEST_TEXT = 400;

    /** The note that becomes of it; one without a colour is yellow. */
    Note checked(Instant now) {
        return new Note(
                require("The id of a note", id, LONGEST_ID),
                require("A note", text, LONGEST_TEXT),
                colour == null ? Colour.SUN : colour,
                now);
    }

    private static String require(String subject, String value, int longest) {
        String text = value == null ? "" : value.strip();
        if (text.isEmpty() || text.length() > longest) {
            throw new ClientException("length", subject + " has 1 to " + longest + " characters.");
        }
        return text;
    }
}
