package io.rainsocket.examples.shop.front;

import io.rainsocket.Channel;
import io.rainsocket.ClientException;
import io.rainsocket.OnEvent;
import io.rainsocket.examples.shop.stock.Good;
import io.rainsocket.examples.shop.stock.Shelf;
import jakarta.ejb.EJB;

/** Where customers buy. Only this web application has it. */
@Channel("counter")
public class CounterChannel {

    @EJB
    Shelf shelf;

    @OnEvent("buy")
    Good buy(String name) {
        return shelf.take(name).orElseThrow(() -> new ClientException("sold-out", "There is none left."));
    }
}
