package io.rainsocket.cdi.parameter;

import io.rainsocket.Handshake;

/** What the client told when it connected. */
record HandshakeParameter() implements SpecialParameter {

    @Override
    public Class<?> type() {
        return Handshake.class;
    }

    @Override
    public Object value(Invocation invocation) {
        return invocation.socket().handshake();
    }
}
