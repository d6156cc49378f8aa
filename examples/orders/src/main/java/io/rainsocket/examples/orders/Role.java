package io.rainsocket.examples.orders;

/** The groups of the identity store. */
final class Role {

    static final String CUSTOMER = "customer";
    static final String CLERK = "clerk";

    private Role() {}
}
