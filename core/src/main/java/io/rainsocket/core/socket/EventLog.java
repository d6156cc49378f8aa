package io.rainsocket.core.socket;

import io.rainsocket.spi.BroadcastOptions;
import io.rainsocket.spi.Payload;
import io.rainsocket.spi.StoredEvent;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The last events of a namespace, numbered without gaps; the offset is the number in base 36. Guarded by its owner's lock. */
final class EventLog {

    private static final int RADIX = 36;

    private record Entry(Payload event, BroadcastOptions options, long number, long time) {}

    private final long keepMillis;
    private final long maxBytes;
    private final Deque<Entry> entries = new ArrayDeque<>();
    private long next;
    private long bytes;

    EventLog(long keepMillis, long maxBytes) {
        this.keepMillis = keepMillis;
        this.maxBytes = maxBytes;
    }

    /** The new event's offset. */
    String add(Payload event, BroadcastOptions options, long now) {
        long number = next++;
        entries.add(new Entry(event, options, number, now));
        bytes += size(event);
        forgetOld(now);
        return Long.toString(number, RADIX);
    }

    void forgetOld(long now) {
        while (!entries.isEmpty() && (bytes > maxBytes || now - entries.peek().time() > keepMillis)) {
            bytes -= size(entries.remove().event());
        }
    }

    /** Characters count twice, as in the worst case of a Java string; what an event costs besides counts as well. */
    static long size(Payload event) {
        long size = 100 + 2L * event.json().length();
        for (byte[] attachment : event.attachments()) {
            size += attachment.length;
        }
        return size;
    }

    /**
     * Empty if an event that came after the offset is not kept any more. That the event of the offset itself is gone does no harm:
     * the numbers have no gaps.
     */
    Optional<List<StoredEvent>> since(String offset, Set<String> rooms) {
        long last = number(offset);
        long oldest = entries.isEmpty() ? next : entries.peek().number();
        if (last < oldest - 1 || last >= next) {
            return Optional.empty();
        }
        return Optional.of(after(last, rooms));
    }

    /** Looks from the end: clients have mostly missed little of much. */
    private List<StoredEvent> after(long last, Set<String> rooms) {
        List<StoredEvent> missed = new ArrayList<>();
        Iterator<Entry> newestFirst = entries.descendingIterator();
        while (newestFirst.hasNext()) {
            Entry entry = newestFirst.next();
            if (entry.number() <= last) {
                break;
            }
            if (entry.options().reaches(rooms)) {
                missed.add(new StoredEvent(entry.event(), Long.toString(entry.number(), RADIX)));
            }
        }
        Collections.reverse(missed);
        return missed;
    }

    /** -2 for what is no offset of ours: never {@code oldest - 1}. */
    private static long number(String offset) {
        try {
            long number = Long.parseLong(offset, RADIX);
            return number < 0 || !Long.toString(number, RADIX).equals(offset) ? -2 : number;
        } catch (NumberFormatException e) {
            return -2;
        }
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    void clear() {
        entries.clear();
        bytes = 0;
    }
}
