package io.rainsocket.it.validation;

import io.rainsocket.AckStyle;
import io.rainsocket.BeforeEvent;
import io.rainsocket.Channel;
import io.rainsocket.ClientException;
import io.rainsocket.Event;
import io.rainsocket.OnEvent;
import io.rainsocket.RateLimit;
import jakarta.validation.constraints.NotBlank;

/** The error first, as RAIN's clients expect it. */
@Channel(value = "notes", acks = AckStyle.ERROR_FIRST)
@RateLimit(events = 3, seconds = 3600)
public class NotesChannel {

    @BeforeEvent
    void guard(Event event) {
        if (event.name().equals("forbidden")) {
            throw new ClientException("forbidden", "Not for you.");
        }
    }

    @OnEvent("save")
    int save(@NotBlank String text) {
        return text.length();
    }

    @OnEvent("remove")
    void remove() {
        // nothing to tell
    }

    @OnEvent("fail")
    void fail() {
        throw new AssertionError("password=secret");
    }

    @OnEvent("closed")
    void closed() {
        throw new ClosedException("password=secret");
    }

    @OnEvent("number")
    int number(int number) {
        return number;
    }

    @OnEvent("forbidden")
    void forbidden() {
        // never called
    }
}
