package io.rainsocket.conformance.application;

import io.rainsocket.BeforeConnect;
import io.rainsocket.Channel;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;

@Channel("/slow")
class SlowNamespace extends CommonEvents {

    @BeforeConnect
    CompletionStage<Void> takeTime() {
        return CompletableFuture.runAsync(() -> {}, CompletableFuture.delayedExecutor(300, TimeUnit.MILLISECONDS));
    }
}
