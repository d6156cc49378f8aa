package io.rainsocket.it.admin;

/** Cannot be written as JSON. */
public class Barometer {

    public int getHectopascals() {
        throw new IllegalStateException("the glass is broken");
    }
}
