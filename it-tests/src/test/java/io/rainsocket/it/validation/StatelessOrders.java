package io.rainsocket.it.validation;

import io.rainsocket.Channel;
import io.rainsocket.OnEvent;
import jakarta.ejb.Stateless;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** An EJB, whose container puts exceptions of its own around those of its methods. */
@Channel("stateless")
@Stateless
public class StatelessOrders {

    @OnEvent("order")
    public String order(@Valid @NotNull Order order) {
        return order.text();
    }

    @OnEvent("closed")
    public void closed() {
        throw new ClosedException("password=secret");
    }
}
