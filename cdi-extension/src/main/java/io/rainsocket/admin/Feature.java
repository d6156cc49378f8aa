package io.rainsocket.admin;

import io.rainsocket.AdminUi;
import java.util.ArrayList;
import java.util.List;

/** What the Admin UI may be told that a server can do; the names are its own. */
enum Feature {
    EMIT,
    JOIN,
    LEAVE,
    DISCONNECT,
    /** JOIN for many sockets at once. */
    MJOIN,
    /** LEAVE for many sockets at once. */
    MLEAVE,
    /** DISCONNECT for many sockets at once. */
    MDISCONNECT,
    /** Figures. */
    AGGREGATED_EVENTS,
    /** Single sockets, rooms and events: development mode. */
    ALL_EVENTS;

    private static final List<Feature> ACTIONS = List.of(EMIT, JOIN, LEAVE, DISCONNECT, MJOIN, MLEAVE, MDISCONNECT);

    /** Their names, in the order of the original. */
    static List<String> of(AdminUi settings) {
        List<Feature> features = new ArrayList<>(settings.readOnly() ? List.of() : ACTIONS);
        features.add(AGGREGATED_EVENTS);
        if (settings.development()) {
            features.add(ALL_EVENTS);
        }
        return features.stream().map(Feature::name).toList();
    }
}
