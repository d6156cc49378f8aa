package io.rainsocket.cdi.testing;

import io.rainsocket.Ack;
import io.rainsocket.Arguments;
import io.rainsocket.Event;
import io.rainsocket.Socket;

record FakeEvent(String name, Socket socket, Arguments arguments, Ack ack) implements Event {}
