package io.rainsocket.conformance.javaclient;

import io.rainsocket.Channel;

@Channel("/")
class JavaClientMain extends JavaClientEvents {}
