package io.rainsocket.spi;

/** Collects the acknowledgements of one broadcast. Any thread may call. */
public interface BroadcastReplies {

    /**
     * One server has sent the event. Called once for each server that {@link Adapter#serverCount()} counts.
     *
     * @param clients how many clients it was sent to there
     */
    void sent(int clients);

    /**
     * One client has acknowledged.
     *
     * @param arguments what it said
     */
    void reply(Payload arguments);
}
