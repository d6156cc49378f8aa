package io.rainsocket.core.engine;

import io.rainsocket.core.protocol.Frame;

/** The frames that wait for a client. Used by a {@link Transport} during {@link Transport#write(FrameSource)} only. */
public interface FrameSource {

    /**
     * Takes the next frame.
     *
     * @return the frame, {@code null} if none waits
     */
    Frame next();
}
