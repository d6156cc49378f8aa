package io.rainsocket.it.ear.first;

import io.rainsocket.Channel;
import io.rainsocket.Namespace;
import io.rainsocket.OnEvent;
import io.rainsocket.Server;
import jakarta.inject.Inject;
import java.util.List;

/** Only the WAR {@code first} has it. */
@Channel("first")
public class FirstChannel {

    @Inject
    @Channel("shared")
    Namespace shared;

    @Inject
    Server server;

    @OnEvent("namespaces")
    List<String> namespaces() {
        return server.namespaces().stream().map(Namespace::name).sorted().toList();
    }

    @OnEvent("who")
    String who() {
        return "first beside " + shared.name() + " with " + shared.sockets().size();
    }
}
