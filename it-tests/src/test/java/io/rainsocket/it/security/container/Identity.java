package io.rainsocket.it.security.container;

/** Who somebody takes the client for. */
public record Identity(String name, boolean customer, boolean boss) {

    String json() {
        return "{\"name\":\"" + name + "\",\"customer\":" + customer + ",\"boss\":" + boss + "}";
    }
}
