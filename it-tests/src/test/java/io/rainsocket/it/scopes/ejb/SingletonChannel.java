package io.rainsocket.it.scopes.ejb;

import io.rainsocket.Channel;
import io.rainsocket.OnEvent;
import io.rainsocket.it.scopes.SocketNamed;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A singleton EJB: one for all, while what it injects belongs to the socket. */
@Channel("singleton")
@Singleton
public class SingletonChannel {

    private final Map<String, Integer> counters = new HashMap<>();

    @Inject
    SocketNamed socketNamed;

    @OnEvent("count")
    public List<Integer> count(String name) {
        return List.of(counters.merge(name, 1, Integer::sum), socketNamed.count(name));
    }
}
