package io.rainsocket.polling;

import io.rainsocket.core.engine.EngineError;

/** A GET request that waits for packets. */
interface Poll {

    /** Answers it, once. Does not block; called from any thread. {@code compress} allows compression, if the client does. */
    void answer(String payload, boolean compress);

    /** Answers it with a refusal, once; otherwise like {@link #answer(String, boolean)}. */
    void refuse(EngineError error);
}
