package io.rainsocket.it.scopes.ejb;

import io.rainsocket.Channel;
import io.rainsocket.OnEvent;
import io.rainsocket.it.scopes.Loud;
import io.rainsocket.it.scopes.RequestNamed;
import io.rainsocket.it.scopes.SocketNamed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** A stateless EJB, which sees the scopes of the event. */
@Channel("stateless")
@Stateless
public class StatelessChannel {

    @Inject
    SocketNamed socketNamed;

    @Inject
    RequestNamed request;

    @OnEvent("count")
    public List<Integer> count(String name) {
        return List.of(request.count(name), socketNamed.count(name));
    }

    @Loud
    @OnEvent("say")
    public String say(String text) {
        return text;
    }
}
