package io.rainsocket.conformance.application;

import io.rainsocket.Channel;

@Channel("/dyn-{number:[0-9]+}")
class DynamicNamespace extends CommonEvents {}
