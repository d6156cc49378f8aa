package io.rainsocket.conformance.main;

import io.rainsocket.BeforeConnect;
import io.rainsocket.Channel;
import io.rainsocket.conformance.common.CommonEvents;
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
