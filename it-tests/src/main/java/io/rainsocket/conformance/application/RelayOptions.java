package io.rainsocket.conformance.application;

import java.util.List;

/** Whom the event {@code relay} reaches; every component may be {@code null}. */
public record RelayOptions(String from, List<String> to, List<String> except, Integer timeout) {

    String[] rooms() {
        return names(to);
    }

    String[] exceptRooms() {
        return names(except);
    }

    private static String[] names(List<String> list) {
        return list == null ? new String[0] : list.toArray(String[]::new);
    }
}
