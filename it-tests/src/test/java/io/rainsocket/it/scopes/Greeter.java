package io.rainsocket.it.scopes;

import io.rainsocket.ChannelHandler;
import io.rainsocket.Socket;
import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;

/** Decorates channels in RAIN's style. */
@Decorator
@Priority(Interceptor.Priority.APPLICATION)
public class Greeter implements ChannelHandler {

    @Inject
    @Delegate
    @Any
    ChannelHandler channel;

    @Override
    public void handle(Socket socket) throws Exception {
        socket.data().put("greeting", "decorated");
        channel.handle(socket);
    }
}
