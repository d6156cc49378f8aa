package io.rainsocket.it.behaviour.scopes;

import io.rainsocket.Channel;
import io.rainsocket.OnEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** One instance for all sockets. */
@Channel("scopes/application")
@ApplicationScoped
public class ApplicationScopedChannel {

    private final ConcurrentMap<String, Integer> counters = new ConcurrentHashMap<>();

    @OnEvent("count")
    int count(String counter) {
        return counters.merge(counter, 1, Integer::sum);
    }

    @OnEvent("intercepted")
    @Counted
    String intercepted(String text) {
        return text;
    }
}
