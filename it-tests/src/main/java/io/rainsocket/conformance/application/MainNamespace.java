package io.rainsocket.conformance.application;

import io.rainsocket.Channel;

@Channel("/")
class MainNamespace extends CommonEvents {}
