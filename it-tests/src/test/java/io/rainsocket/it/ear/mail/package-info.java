/** A resource adapter, which gives the message-driven bean its messages. */
package io.rainsocket.it.ear.mail;
