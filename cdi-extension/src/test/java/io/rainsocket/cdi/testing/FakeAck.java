package io.rainsocket.cdi.testing;

import io.rainsocket.Ack;
import io.rainsocket.spi.PayloadMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** Keeps what was acknowledged, as JSON texts, and the stage of the handler. */
public final class FakeAck implements Ack {

    private final PayloadMapper mapper;
    private final boolean requested;
    private List<String> sent;
    private CompletionStage<?> stage;

    FakeAck(PayloadMapper mapper, boolean requested) {
        this.mapper = mapper;
        this.requested = requested;
    }

    /** The arguments of the first acknowledgement, {@code null} as long as there is none. */
    public synchronized List<String> sent() {
        return sent;
    }

    /** What the handler returned, {@code null} if it is done. */
    public CompletionStage<?> stage() {
        return stage;
    }

    @Override
    public boolean requested() {
        return requested;
    }

    @Override
    public synchronized void send(Object... arguments) {
        List<String> texts = new ArrayList<>();
        for (Object argument : arguments) {
            StringBuilder json = new StringBuilder();
            mapper.write(argument, json, new ArrayList<>());
            texts.add(json.toString());
        }
        if (requested && sent == null) {
            sent = texts;
        }
    }

    void handled(CompletionStage<?> returned) {
        stage = returned;
    }
}
