package io.rainsocket.conformance.javaclient;

import io.rainsocket.Channel;

@Channel("/foo")
class JavaClientFoo extends JavaClientEvents {}
