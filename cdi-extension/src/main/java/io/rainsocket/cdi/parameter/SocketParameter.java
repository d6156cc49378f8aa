package io.rainsocket.cdi.parameter;

import io.rainsocket.Socket;

/** The client. */
record SocketParameter() implements SpecialParameter {

    @Override
    public Class<?> type() {
        return Socket.class;
    }

    @Override
    public Object value(Invocation invocation) {
        return invocation.socket();
    }
}
