package io.rainsocket.websocket;

import jakarta.websocket.Session;

/** What containers do differently with WebSockets, in one place. Measured facts, each with its reason. */
final class WebSocketQuirks {

    /** Undertow puts the frames of overlapping sends into one write; more than this gains nothing. */
    private static final int UNDERTOW_WINDOW = 16;

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
}
