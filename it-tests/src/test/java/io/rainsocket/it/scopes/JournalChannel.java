package io.rainsocket.it.scopes;

import io.rainsocket.Channel;
import io.rainsocket.OnEvent;
import jakarta.inject.Inject;
import java.util.List;

/** Shows the journal. */
@Channel("journal")
public class JournalChannel {

    @Inject
    Journal journal;

    @OnEvent("read")
    List<String> read(String name) {
        return journal.of(name);
    }

    @OnEvent("keep promise")
    void keep(String name) {
        journal.promise(name).complete("kept");
    }
}
