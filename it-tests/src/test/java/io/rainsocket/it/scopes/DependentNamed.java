package io.rainsocket.it.scopes;

import jakarta.enterprise.context.Dependent;

/** Named, and dependent. */
@Dependent
public class DependentNamed extends Named {

    @Override
    String kind() {
        return "dependent";
    }
}
