package io.rainsocket.it.ear.ejb;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;

/** One for each session of each web application. */
@SessionScoped
public class Basket implements Serializable {

    private static final long serialVersionUID = 1L;

    private int items;

    public synchronized int add() {
        return ++items;
    }
}
