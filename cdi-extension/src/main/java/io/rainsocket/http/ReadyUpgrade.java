package io.rainsocket.http;

import jakarta.servlet.http.HttpUpgradeHandler;
import jakarta.servlet.http.WebConnection;

/** An upgrade that hears of the client's data only when it is initialised. Public for containers, which create it. */
public final class ReadyUpgrade implements HttpUpgradeHandler {

    /** Written once, before the container initialises it on the same thread. */
    private HttpUpgradeHandler handler;

    /** Creates one without a handler. */
    public ReadyUpgrade() {}

    void handler(HttpUpgradeHandler upgradeHandler) {
        handler = upgradeHandler;
    }

    @Override
    public void init(WebConnection connection) {
        HeldConnection held = HeldConnection.of(connection);
        handler.init(held);
        held.input().release();
    }

    @Override
    public void destroy() {
        handler.destroy();
    }
}
