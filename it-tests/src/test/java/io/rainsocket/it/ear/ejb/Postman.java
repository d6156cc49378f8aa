package io.rainsocket.it.ear.ejb;

import io.rainsocket.Channel;
import io.rainsocket.Namespace;
import io.rainsocket.it.ear.mail.MailListener;
import jakarta.ejb.MessageDriven;
import jakarta.inject.Inject;

/** A message-driven bean: what comes from outside reaches the clients of both WARs. */
@MessageDriven
public class Postman implements MailListener {

    @Inject
    @Channel("shared")
    private Namespace shared;

    @Override
    public void received(String text) {
        shared.emit("mail", text);
    }
}
