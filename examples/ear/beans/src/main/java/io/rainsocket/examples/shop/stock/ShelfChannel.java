package io.rainsocket.examples.shop.stock;

import io.rainsocket.Channel;
import io.rainsocket.OnConnect;
import io.rainsocket.Socket;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;

/**
 * Shows the shelf; both web applications serve it, each to its own clients.
 *
 * <p>A client hears {@code goods} (all of them) and {@code fresh} (the name of a good that comes from the oven).
 */
@Stateless
@Channel("shelf")
public class ShelfChannel {

    @EJB
    Shelf shelf;

    @OnConnect
    public void connected(Socket socket) {
        socket.emit("goods", shelf.goods());
    }
}
