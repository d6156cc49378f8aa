package io.rainsocket.it.transactions;

import io.rainsocket.PushTo;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Pushes what it notes, if it stays. */
@ApplicationScoped
@Transactional
public class Audit {

    /** What was noted, and how often it was there before. */
    public record Entry(String text, int rows) {}

    @Inject
    private Notes notes;

    @Inject
    private Inner inner;

    @PushTo(channel = "desk", event = "noted")
    public Entry note(String text, boolean fails) {
        notes.add(text);
        inner.tell(text);
        if (fails) {
            throw new IllegalStateException("on purpose");
        }
        return new Entry(text, notes.count(text));
    }

    /** Pushes inside the caller's transaction without waiting for it. */
    @ApplicationScoped
    public static class Inner {

        @PushTo(channel = "desk", event = "noting", afterCommit = false)
        public Entry tell(String text) {
            return new Entry(text, 0);
        }
    }
}
