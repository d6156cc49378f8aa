package io.rainsocket.it.suite;

import java.io.PrintWriter;
import java.io.StringWriter;

/** All that an exception and its causes say. */
public final class StackTraces {

    private StackTraces() {}

    public static String of(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
