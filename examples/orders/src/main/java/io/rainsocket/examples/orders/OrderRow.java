package io.rainsocket.examples.orders;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** An order in the database. */
@Entity
@Table(name = "placed_order")
public class OrderRow {

    @Id
    @GeneratedValue
    private long id;

    private String customer;
    private String item;
    private int amount;

    @Column(name = "order_state")
    @Enumerated(EnumType.STRING)
    private State state;

    /** For JPA. */
    protected OrderRow() {}

    OrderRow(String customer, Wish wish) {
        this.customer = customer;
        item = wish.item();
        amount = wish.amount();
        state = State.PLACED;
    }

    boolean isDecided() {
        return state != State.PLACED;
    }

    void decide(State decision) {
        state = decision;
    }

    Order view() {
        return new Order(id, customer, item, amount, state);
    }
}
