package io.rainsocket.it.websession;

import io.rainsocket.Channel;
import io.rainsocket.OnEvent;
import io.rainsocket.SessionPolicy;
import io.rainsocket.WebSession;

/** For clients with a session. */
@Channel(value = "members", session = SessionPolicy.REQUIRED)
public class MembersChannel {

    @OnEvent("name")
    String name(WebSession session) {
        return session.attribute("name", String.class).orElse("nobody");
    }
}
