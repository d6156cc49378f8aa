package io.rainsocket.it.websession.scoped;

import io.rainsocket.Channel;
import io.rainsocket.Namespace;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import java.io.Serializable;

/** One for each session. */
@SessionScoped
public class Basket implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    @Channel("watch")
    transient Namespace watch;

    private String owner = "nobody";
    private int items;

    public synchronized int add() {
        return ++items;
    }

    public void belongsTo(String name) {
        owner = name;
    }

    @PreDestroy
    void end() {
        watch.emit("destroyed", owner, items);
    }
}
