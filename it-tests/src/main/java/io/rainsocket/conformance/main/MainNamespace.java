package io.rainsocket.conformance.main;

import io.rainsocket.Channel;
import io.rainsocket.conformance.common.CommonEvents;

@Channel("/")
class MainNamespace extends CommonEvents {}
