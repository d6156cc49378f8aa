package io.rainsocket.it.packaging.second;

import io.rainsocket.Channel;
import io.rainsocket.Namespace;
import io.rainsocket.OnConnect;
import io.rainsocket.OnEvent;
import io.rainsocket.Socket;
import jakarta.inject.Inject;

/** Uses what every packaging has to get right: events, acknowledgements, bytes, rooms, injection and the class loader. */
@Channel("second")
public class SecondChannel {

    @Inject
    @Channel("second")
    Namespace everybody;

    @OnConnect
    void enter(Socket socket) {
        socket.join("hall");
    }

    @OnEvent("order")
    SecondReceipt order(SecondOrder order) {
        return new SecondReceipt(order.item(), order.count() * 2);
    }

    @OnEvent("reverse")
    byte[] reverse(byte[] bytes) {
        byte[] reversed = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            reversed[bytes.length - 1 - i] = bytes[i];
        }
        return reversed;
    }

    @OnEvent("tell")
    void tell(String text) {
        everybody.to("hall").emit("told", text);
    }

    /** Whether the thread's class loader knows this class. */
    @OnEvent("home")
    boolean home() throws ClassNotFoundException {
        String name = SecondChannel.class.getName();
        return Thread.currentThread().getContextClassLoader().loadClass(name) == SecondChannel.class;
    }
}
