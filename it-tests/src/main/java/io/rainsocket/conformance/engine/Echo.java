package io.rainsocket.conformance.engine;

import io.rainsocket.core.engine.CloseReason;
import io.rainsocket.core.engine.EngineSession;
import io.rainsocket.core.engine.SessionHandler;
import io.rainsocket.core.protocol.EncodedPacket;
import io.rainsocket.core.protocol.Frame;

/** Sends every message back. */
record Echo(EngineSession session) implements SessionHandler {

    @Override
    public void text(String message) {
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
