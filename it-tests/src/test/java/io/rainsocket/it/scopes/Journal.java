package io.rainsocket.it.scopes;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** What happened to the beans that tests have named. */
@ApplicationScoped
public class Journal {

    private final ConcurrentMap<String, List<String>> pages = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, CompletableFuture<String>> promises = new ConcurrentHashMap<>();

    public void note(String name, String what) {
        pages.computeIfAbsent(name, first -> new CopyOnWriteArrayList<>()).add(what);
    }

    public List<String> of(String name) {
        return pages.getOrDefault(name, List.of());
    }

    public CompletableFuture<String> promise(String name) {
        return promises.computeIfAbsent(name, first -> new CompletableFuture<>());
    }
}
