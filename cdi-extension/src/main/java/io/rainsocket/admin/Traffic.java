package io.rainsocket.admin;

import io.rainsocket.core.engine.CloseReason;
import io.rainsocket.core.engine.EngineObserver;
import io.rainsocket.core.protocol.EncodedPacket;
import io.rainsocket.core.protocol.EnginePacket;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;

/**
 * Counts what happens on the connections. Any thread counts. As on the reference server packets without content, which are heartbeats,
 * do not count, and sizes are those of the content.
 */
final class Traffic implements EngineObserver {

    private final LongAdder connections = new LongAdder();
    private final LongAdder packetsIn = new LongAdder();
    private final LongAdder packetsOut = new LongAdder();
    private final LongAdder bytesIn = new LongAdder();
    private final LongAdder bytesOut = new LongAdder();
    private final Map<CloseReason, LongAdder> disconnections = new EnumMap<>(CloseReason.class);

    Traffic() {
        for (CloseReason reason : CloseReason.values()) {
            disconnections.put(reason, new LongAdder());
        }
    }

    @Override
    public void opened() {
        connections.increment();
    }

    @Override
    public void sent(EncodedPacket packet) {
        int content = packet.size() - 1; // without the type digit
        if (content > 0) {
            packetsOut.add(1L + packet.attachments().size());
            bytesOut.add(content);
        }
    }

    @Override
    public void received(EnginePacket message) {
        packetsIn.increment();
        if (message instanceof EnginePacket.Text text) {
            bytesIn.add(text.utf8Length());
        } else if (message instanceof EnginePacket.Binary binary) {
            bytesIn.add(binary.data().length);
        }
    }

    @Override
    public void closed(CloseReason reason) {
        disconnections.get(reason).increment();
    }

    /** What was counted since the last call, without what did not happen. */
    List<AggregatedEvent> drain(Instant now) {
        long second = now.truncatedTo(ChronoUnit.SECONDS).toEpochMilli();
        List<AggregatedEvent> events = new ArrayList<>();
        add(events, second, "rawConnection", null, connections);
        disconnections.forEach((reason, count) -> add(events, second, "rawDisconnection", words(reason), count));
        add(events, second, "packetsIn", null, packetsIn);
        add(events, second, "packetsOut", null, packetsOut);
        add(events, second, "bytesIn", null, bytesIn);
        add(events, second, "bytesOut", null, bytesOut);
        return events;
    }

    private static void add(List<AggregatedEvent> events, long second, String type, String subType, LongAdder adder) {
        long count = adder.sumThenReset();
        if (count > 0) {
            events.add(new AggregatedEvent(second, type, subType, count));
        }
    }

    private static String words(CloseReason reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
