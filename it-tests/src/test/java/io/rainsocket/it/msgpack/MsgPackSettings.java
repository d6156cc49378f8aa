package io.rainsocket.it.msgpack;

import io.rainsocket.Parser;
import io.rainsocket.RainsocketConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** The parser, and defaults otherwise. */
@ApplicationScoped
public class MsgPackSettings {

    @Produces
    @ApplicationScoped
    RainsocketConfig config() {
        return RainsocketConfig.builder().parser(Parser.MSGPACK).build();
    }
}
