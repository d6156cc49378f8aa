package io.rainsocket.conformance.eioclient;

import io.rainsocket.conformance.common.EngineListener;
import jakarta.servlet.annotation.WebListener;

/** The Engine.IO server that the official Engine.IO client's own tests expect. */
@WebListener
public class RawListener extends EngineListener {

    public RawListener() {
        super(500, 20_000, 100, RawApplication::new);
    }
}
