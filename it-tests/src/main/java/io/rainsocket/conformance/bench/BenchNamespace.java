package io.rainsocket.conformance.bench;

import io.rainsocket.Channel;
import jakarta.enterprise.context.ApplicationScoped;

@Channel("/")
@ApplicationScoped
class BenchNamespace extends BenchEvents {}
