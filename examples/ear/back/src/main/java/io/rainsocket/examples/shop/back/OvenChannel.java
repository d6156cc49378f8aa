package io.rainsocket.examples.shop.back;

import io.rainsocket.Channel;
import io.rainsocket.ClientException;
import io.rainsocket.OnEvent;
import io.rainsocket.examples.shop.stock.Good;
import io.rainsocket.examples.shop.stock.Shelf;
import jakarta.ejb.EJB;

/** Where the baker bakes. Only this web application has it. */
@Channel("oven")
public class OvenChannel {

    static final int TRAY = 12;

    @EJB
    Shelf shelf;

    @OnEvent("bake")
    Good bake(String name, int count) {
        if (count < 1 || count > TRAY) {
            throw new ClientException("count", "A tray has room for 1 to " + TRAY + ".");
        }
        return shelf.bake(name, count).orElseThrow(() -> new ClientException("unknown", "There is no recipe for it."));
    }
}
