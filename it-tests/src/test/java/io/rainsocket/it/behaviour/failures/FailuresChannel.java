package io.rainsocket.it.behaviour.failures;

import io.rainsocket.Channel;
import io.rainsocket.ClientException;
import io.rainsocket.OnConnect;
import io.rainsocket.OnEvent;
import java.io.IOException;

/** Handlers that fail, each in its way. */
@Channel("failures")
public class FailuresChannel {

    @OnConnect
    void connected() {
        throw new IllegalStateException("on purpose: the socket stays connected");
    }

    @OnEvent("internal")
    String internal() throws IOException {
        throw new IOException("a secret of the server");
    }

    @OnEvent("for-client")
    String forClient() {
        throw new ClientException("full", "The room is full.");
    }

    @OnEvent("number")
    int number(String ignored, int number) {
        return number;
    }

    @OnEvent("unwritable")
    Object unwritable() {
        return new Unwritable();
    }

    /** JSON cannot tell what it is. */
    public static class Unwritable {

        public String getValue() {
            throw new IllegalStateException("a secret of the server");
        }
    }
}
