package io.rainsocket.conformance.application;

import io.rainsocket.Channel;

@Channel("/custom")
class CustomNamespace extends CommonEvents {}
