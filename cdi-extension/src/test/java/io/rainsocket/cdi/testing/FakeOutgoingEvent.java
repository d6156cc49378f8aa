package io.rainsocket.cdi.testing;

import io.rainsocket.Arguments;
import io.rainsocket.OutgoingEvent;
import io.rainsocket.Socket;

record FakeOutgoingEvent(String name, Socket socket, Arguments arguments) implements OutgoingEvent {}
