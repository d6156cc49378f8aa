package io.rainsocket.websocket;

import jakarta.websocket.CloseReason;
import jakarta.websocket.Session;

/** What containers do differently with WebSockets, in one place. Measured facts, each with its reason. */
final class WebSocketQuirks {

    /** Undertow puts the frames of overlapping sends into one write; more than this gains nothing. */
    private static final int UNDERTOW_WINDOW = 16;

    /** How much longer than allowed a message may be to reach us. */
    private static final int SLACK = 64 * 1024;

    private WebSocketQuirks() {}

    /** How many messages may be on their way: others than Undertow refuse, lose or do not gain from more than one. */
    static int sendWindow(Session session) {
        return session.getClass().getName().startsWith("io.undertow.") ? UNDERTOW_WINDOW : 1;
    }

    /**
     * Engine.IO has a heartbeat of its own. Tyrus reschedules a timer on each send and receive unless the limit is negative, and leaks
     * tasks if it is positive.
     */
    static void neverIdle(Session session) {
        session.setMaxIdleTimeout(-1);
    }

    /**
     * Keeps containers from collecting messages without end. The limit itself is for the endpoint to hold: containers hold it in some
     * cases only (Undertow for one frame, Tyrus for fragments), and Undertow closes with words of its own.
     */
    static void limitMessages(Session session, int maxBytes) {
        int size = (int) Math.min(Integer.MAX_VALUE, (long) maxBytes + SLACK);
        session.setMaxTextMessageBufferSize(size);
        session.setMaxBinaryMessageBufferSize(size);
    }

    /**
     * Whether a WebSocket was closed because its client broke the rules: Undertow tells that as an error, Tyrus closes with these codes
     * and says no more.
     */
    static boolean tellsOfMistake(CloseReason reason) {
        int code = reason.getCloseCode().getCode();
        return code == CloseReason.CloseCodes.PROTOCOL_ERROR.getCode()
                || code == CloseReason.CloseCodes.NOT_CONSISTENT.getCode()
                || code == CloseReason.CloseCodes.TOO_BIG.getCode();
    }
}
