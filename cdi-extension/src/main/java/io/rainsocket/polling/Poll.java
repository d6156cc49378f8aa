package io.rainsocket.polling;

import io.rainsocket.core.engine.EngineError;

/** A GET request that waits for packets. */
interface Poll {

    /** Answers it, once. Does not block; called from any thread. */
    void answer(String payload);

    /** Answers it with a refusal, once; otherwise like {@link #answer(String)}. */
    void refuse(EngineError error);
}
