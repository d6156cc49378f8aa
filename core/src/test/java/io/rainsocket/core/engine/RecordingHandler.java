package io.rainsocket.core.engine;

import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Takes down what comes from a client. */
final class RecordingHandler implements SessionHandler {

    private final List<String> received = new CopyOnWriteArrayList<>();
    private final List<CloseReason> closed = new CopyOnWriteArrayList<>();

    List<String> received() {
        return received;
    }

    /** Why the session ended; one element, if all is well, and none while it is open. */
    List<CloseReason> closed() {
        return closed;
    }

    @Override
    public void text(String message) {
        received.add(message);
    }

    @Override
    public void binary(byte[] message) {
        received.add("<" + HexFormat.ofDelimiter(" ").formatHex(message) + ">");
    }

    @Override
    public void closed(CloseReason reason) {
        closed.add(reason);
    }
}
