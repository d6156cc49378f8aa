package io.rainsocket.it.ear.mail;

/** Gets messages that come from outside, from no request. */
public interface MailListener {

    void received(String text);
}
