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

    /**
     * Whether any of the frames that were taken during this write may be compressed.
     *
     * @return {@code true} unless somebody asked for none of them to be
     */
    default boolean compress() {
        return true;
    }
}
