package io.rainsocket.it.renamed;

import io.rainsocket.Channel;
import io.rainsocket.OnEvent;
import java.util.Map;

/** Answers where whoever deploys it has put it. */
@Channel("renamed")
public class RenamedChannel {

    /** The application's context parameters. */
    public static final Map<String, String> PARAMETERS = Map.of(
            "rainsocket.path", "/some/where/else", "rainsocket.pingInterval", "2s", "rainsocket.pingTimeout", "7s");

    @OnEvent("echo")
    String echo(String text) {
        return text;
    }
}
