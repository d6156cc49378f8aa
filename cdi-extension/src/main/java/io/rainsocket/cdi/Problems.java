package io.rainsocket.cdi;

import jakarta.enterprise.inject.spi.AfterDeploymentValidation;
import jakarta.enterprise.inject.spi.DeploymentException;
import java.util.ArrayList;
import java.util.List;

/** Collects all mistakes of a deployment, to show them at once. Used by one thread. */
final class Problems {

    private final List<String> messages = new ArrayList<>();

    void add(DefinitionError error, String place, String found, String write) {
        messages.add(error.at(place, found, write));
    }

    boolean none() {
        return messages.isEmpty();
    }

    /** Fails the deployment if there are any. */
    void report(AfterDeploymentValidation event) {
        if (!none()) {
            event.addDeploymentProblem(new DeploymentException(String.join(System.lineSeparator(), messages)));
        }
    }
}
