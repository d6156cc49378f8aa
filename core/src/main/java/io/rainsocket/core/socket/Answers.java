package io.rainsocket.core.socket;

import io.rainsocket.Ack;
import io.rainsocket.AckStyle;
import io.rainsocket.ArgumentException;
import io.rainsocket.ClientException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.LinkedHashMap;
import java.util.Map;

/** Acknowledges events with results and failures, in the style of their channel. */
public final class Answers {

    private static final Logger LOG = System.getLogger(Answers.class.getName());

    private Answers() {}

    /**
     * Answers with a result.
     *
     * @param ack whoever waits for it
     * @param value {@code null} for none
     * @param style what acknowledgements look like
     * @throws RuntimeException if the value cannot be written
     */
    public static void value(Ack ack, Object value, AckStyle style) {
        if (!ack.requested()) {
            return;
        }
        if (style == AckStyle.ERROR_FIRST) {
            ack.send(value == null ? new Object[] {null} : new Object[] {null, value});
        } else {
            ack.send(value == null ? new Object[0] : new Object[] {value});
        }
    }

    /**
     * Answers with a failure: never more than a {@link ClientException} says.
     *
     * @param ack whoever waits for it
     * @param failure what a handler has thrown
     * @param style what acknowledgements look like
     */
    public static void failure(Ack ack, Throwable failure, AckStyle style) {
        try {
            ack.send(of(failure, style));
        } catch (RuntimeException | Error e) {
            // what the application says about its failure cannot be written; but somebody waits
            LOG.log(
                    Level.ERROR,
                    "RS-0256 the details of an error cannot be written; the client gets an internal one",
                    e);
            ack.send(inStyle(internal(), style));
        }
    }

    /** What a failure looks like as the only argument of an acknowledgement. */
    static Map<String, Object> of(Throwable failure, AckStyle style) {
        return inStyle(error(failure), style);
    }

    private static Map<String, Object> inStyle(Map<String, Object> error, AckStyle style) {
        return style == AckStyle.ERROR_FIRST ? error : Map.of("error", error);
    }

    private static Map<String, Object> error(Throwable failure) {
        if (failure instanceof ArgumentException argument) {
            Map<String, Object> error = typed("argument");
            error.put("index", argument.index());
            return error;
        }
        if (failure instanceof ClientException forClient) {
            Map<String, Object> error = typed(forClient.type());
            if (forClient.getMessage() != null) {
                error.put("message", forClient.getMessage());
            }
            forClient.details().forEach(error::putIfAbsent);
            return error;
        }
        return internal();
    }

    private static Map<String, Object> internal() {
        return typed("internal");
    }

    private static Map<String, Object> typed(String type) {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("type", type);
        return error;
    }
}
