package io.rainsocket.http;

import io.rainsocket.Cors;
import io.rainsocket.OriginCheck;
import io.rainsocket.log.ThrottledLog;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * Which pages may open a WebSocket. Without it, any page that a user looks at could do so as the user, and hear and say all that the
 * application's own page may (cross-site WebSocket hijacking). Long-polling needs no such guard: what a foreign page may read is for
 * {@link CorsPolicy}, and without having read a session's id it can send nothing to it.
 */
final class OriginPolicy {

    private static final Logger LOG = System.getLogger(OriginPolicy.class.getName());

    /** Long enough for every honest origin; a longer one has no place in a log. */
    private static final int SHOWN = 200;

    private final OriginCheck check;
    private final Cors cors;
    private final ThrottledLog refused = new ThrottledLog(LOG, Level.WARNING);

    OriginPolicy(OriginCheck check, Cors cors) {
        this.check = check;
        this.cors = cors;
    }

    /** Whether a WebSocket may be opened; a refusal is logged, since its page cannot tell why. */
    boolean admits(Provenance from) {
        boolean admitted =
                check == OriginCheck.OFF || from.origin() == null || from.sameOrigin() || cors.allows(from.origin());
        if (!admitted) {
            refused.log(
                    () -> "RS-0664 a page of the origin " + shown(from.origin())
                            + " was refused a WebSocket to the host " + shown(from.host())
                            + "; pages of other origins have to be allowed by rainsocket.cors.origins, and a proxy has to pass on the Host header");
        }
        return admitted;
    }

    private static String shown(String header) {
        String text = String.valueOf(header).replaceAll("[^\\x21-\\x7e]", "?");
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "..." : text;
    }
}
