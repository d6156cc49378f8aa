package io.rainsocket.examples.notes;

import io.rainsocket.Channel;
import io.rainsocket.ClientException;
import io.rainsocket.Namespace;
import io.rainsocket.Socket;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All notes, in the memory of this server. Its lock guards all fields, and is held while a change is told to the clients (which does not
 * block): so everybody sees the changes in the order in which they happened.
 */
@ApplicationScoped
class Wall {

    static final int MOST = 200;

    @Inject
    @Channel("notes")
    Namespace everyone;

    private final Map<String, Note> notes = new LinkedHashMap<>();

    /** {@code null} until somebody changes something. */
    private Instant changed;

    synchronized void show(Socket socket) {
        socket.emit("notes", List.copyOf(notes.values()));
        tellInfo();
    }

    synchronized List<Note> save(List<Draft> drafts) {
        Instant now = Instant.now();
        List<Note> saved = drafts.stream().map(draft -> draft.checked(now)).toList();
        long added = saved.stream()
                .map(Note::id)
                .distinct()
                .filter(id -> !notes.containsKey(id))
                .count();
        if (notes.size() + added > MOST) {
            throw new ClientException("full", "The wall has room for " + MOST + " notes: remove some.");
        }
        saved.forEach(note -> notes.put(note.id(), note));
        everyone.emit("saved", saved);
        changed(now);
        return saved;
    }

    synchronized boolean remove(String id) {
        boolean found = notes.remove(id) != null;
        if (found) {
            everyone.emit("removed", id);
            changed(Instant.now());
        }
        return found;
    }

    synchronized Info info() {
        return new Info(notes.size(), everyone.sockets().size(), changed);
    }

    synchronized void tellInfo() {
        everyone.emit("info", info());
    }

    private void changed(Instant now) {
        changed = now;
        tellInfo();
    }
}
