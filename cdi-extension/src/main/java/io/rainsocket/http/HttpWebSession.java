package io.rainsocket.http;

import io.rainsocket.WebSession;
import jakarta.servlet.http.HttpSession;
import java.util.Objects;
import java.util.Optional;

/** The session that a handshake came with. Containers keep the object valid when the request is over. */
record HttpWebSession(HttpSession session) implements WebSession {

    /** {@code null} for {@code null}, and for what is no session of the Servlet API. */
    static HttpWebSession of(Object session) {
        return session instanceof HttpSession http ? new HttpWebSession(http) : null;
    }

    @Override
    public String id() {
        return session.getId();
    }

    @Override
    public boolean valid() {
        try {
            session.getCreationTime();
            return true;
        } catch (IllegalStateException e) {
            return false;
        }
    }

    @Override
    public Optional<Object> attribute(String name) {
        return Optional.ofNullable(session.getAttribute(name));
    }

    @Override
    public void set(String name, Object value) {
        session.setAttribute(name, Objects.requireNonNull(value, "value"));
    }

    @Override
    public void remove(String name) {
        session.removeAttribute(name);
    }

    @Override
    public void invalidate() {
        session.invalidate();
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        return type.cast(session);
    }
}
