package io.rainsocket.conformance.bench;

import io.rainsocket.Channel;
import io.rainsocket.NonBlocking;
import jakarta.enterprise.context.ApplicationScoped;

@Channel("/nonblocking")
@ApplicationScoped
@NonBlocking
class NonBlockingNamespace extends BenchEvents {}
