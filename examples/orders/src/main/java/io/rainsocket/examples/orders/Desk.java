package io.rainsocket.examples.orders;

import io.rainsocket.ClientException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;

/** The orders in the database. */
@ApplicationScoped
@Transactional
public class Desk {

    private static final int NEWEST = 50;

    @PersistenceContext
    EntityManager entities;

    public Order place(String customer, Wish wish) {
        var row = new OrderRow(customer, wish);
        entities.persist(row);
        entities.flush(); // some databases choose the id only then
        return row.view();
    }

    /** Two clerks who decide at once: the second one is told that it is done. */
    public Order decide(long id, State decision) {
        OrderRow row = entities.find(OrderRow.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (row == null || row.isDecided()) {
            throw new ClientException("decided", "There is no such order to decide any more.");
        }
        row.decide(decision);
        return row.view();
    }

    /** The newest orders of all customers. */
    public List<Order> all() {
        return newest(entities.createQuery("select o from OrderRow o order by o.id desc", OrderRow.class));
    }

    /** The newest ones of one customer. */
    public List<Order> of(String customer) {
        return newest(entities.createQuery(
                        "select o from OrderRow o where o.customer = :customer order by o.id desc", OrderRow.class)
                .setParameter("customer", customer));
    }

    private static List<Order> newest(TypedQuery<OrderRow> query) {
        return query.setMaxResults(NEWEST).getResultList().stream()
                .map(OrderRow::view)
                .toList();
    }
}
