package io.rainsocket.conformance.engine;

import io.rainsocket.conformance.common.EngineListener;
import jakarta.servlet.annotation.WebListener;

/** The Engine.IO server that the official Engine.IO protocol suite expects. */
@WebListener
public class EchoListener extends EngineListener {

    public EchoListener() {
        super(300, 200, 1_000_000, Echo::new);
    }
}
