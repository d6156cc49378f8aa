package io.rainsocket.http;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpUpgradeHandler;
import java.io.IOException;

/**
 * A WebSocket handshake on Payara and GlassFish. Tyrus' upgrade handler begins to read before its connection is there, and waits for that
 * in the call that tells it of data. A client that speaks at once, as each that upgrades does, may be heard in that very moment: the
 * thread then waits for itself, for ever, and the server has five. So reading begins when the handler is ready.
 */
final class TyrusHandshake extends HttpServletRequestWrapper {

    private static final String HANDLER = "org.glassfish.tyrus.servlet.TyrusHttpUpgradeHandler";

    TyrusHandshake(HttpServletRequest request) {
        super(request);
    }

    /** Tyrus gets its handler, the container one around it. */
    @Override
    public <T extends HttpUpgradeHandler> T upgrade(Class<T> type) throws IOException, ServletException {
        if (!type.getName().equals(HANDLER)) {
            return super.upgrade(type);
        }
        T handler = create(type);
        super.upgrade(ReadyUpgrade.class).handler(handler);
        return handler;
    }

    private static <T> T create(Class<T> type) throws ServletException {
        try {
            return type.getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new ServletException(e);
        }
    }
}
