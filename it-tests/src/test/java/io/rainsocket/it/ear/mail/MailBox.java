package io.rainsocket.it.ear.mail;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** Where messages are thrown in that the resource adapter delivers. The application and the adapter both see it. */
public final class MailBox {

    private static final CompletableFuture<Consumer<String>> DELIVERY = new CompletableFuture<>();

    private MailBox() {}

    /** Says how to deliver; called once. */
    public static void open(Consumer<String> delivery) {
        DELIVERY.complete(delivery);
    }

    /** Throws one in, as soon as somebody listens. */
    public static void post(String text) {
        DELIVERY.thenAccept(delivery -> delivery.accept(text));
    }
}
