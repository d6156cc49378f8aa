package io.rainsocket.it.renamed;

import java.util.List;
import java.util.Map;

/** Context parameters with mistakes, and what a failed start must tell of them. */
public final class MisspeltSettings {

    public static final Map<String, String> PARAMETERS = Map.of(
            "rainsocket.pingIntervall", "10s",
            "rainsocket.pingTimeout", "soon",
            "rainsocket.maxPayload", "0");

    /** The beginnings of the messages. */
    public static final List<String> MESSAGES = List.of(
            "RS-0420 the settings of /misspelt have mistakes:",
            "RS-0421 rainsocket.pingIntervall (context parameter): found",
            "RS-0422 rainsocket.pingTimeout (context parameter): found",
            "RS-0001 RainsocketConfig.maxPayload is 0; allowed");

    private MisspeltSettings() {}
}
