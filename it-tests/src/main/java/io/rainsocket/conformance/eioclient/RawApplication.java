package io.rainsocket.conformance.eioclient;

import io.rainsocket.core.engine.CloseReason;
import io.rainsocket.core.engine.EngineSession;
import io.rainsocket.core.engine.SessionHandler;
import io.rainsocket.core.protocol.EncodedPacket;
import io.rainsocket.core.protocol.Frame;

/** Says hi, then sends every message back, but for a few that ask for something. */
final class RawApplication implements SessionHandler {

    private final EngineSession session;

    RawApplication(EngineSession session) {
        this.session = session;
        sendText("hi");
    }

    @Override
    public void text(String message) {
        switch (message) {
            case "give binary" -> binary(new byte[] {0, 1, 2, 3, 4});
            case "give utf8" -> sendText("пойду спать всем спокойной ночи");
            case "sendHeaders" -> sendText(CurrentHeaders.json());
            default -> sendText(message);
        }
    }

    private void sendText(String message) {
        session.send(EncodedPacket.of(Frame.message(message)));
    }

    @Override
    public void binary(byte[] message) {
        session.send(EncodedPacket.of(new Frame.Binary(message)));
    }

    @Override
    public void closed(CloseReason reason) {
        // nothing to tidy up
    }
}
