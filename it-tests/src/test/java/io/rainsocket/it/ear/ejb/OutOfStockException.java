package io.rainsocket.it.ear.ejb;

/** Both web applications have words for it. */
public class OutOfStockException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
