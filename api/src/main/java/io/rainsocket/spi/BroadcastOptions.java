package io.rainsocket.spi;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whom a broadcast reaches, and how. A socket's id is the name of its own room.
 *
 * @param rooms the sockets in any of them; all of the namespace if it is empty
 * @param except but none that is in any of these
 * @param flags how
 */
public record BroadcastOptions(Set<String> rooms, Set<String> except, EmitFlags flags) {

    /** All sockets of the namespace. */
    public static final BroadcastOptions ALL = new BroadcastOptions(Set.of(), Set.of(), EmitFlags.NONE);

    /** Copies the sets. */
    public BroadcastOptions {
        rooms = Set.copyOf(rooms);
        except = Set.copyOf(except);
    }

    /**
     * With more rooms.
     *
     * @param names the rooms
     * @return a new value
     */
    public BroadcastOptions to(String... names) {
        return new BroadcastOptions(union(rooms, names), except, flags);
    }

    /**
     * With more exceptions.
     *
     * @param names the rooms
     * @return a new value
     */
    public BroadcastOptions except(String... names) {
        return new BroadcastOptions(rooms, union(except, names), flags);
    }

    /**
     * With other flags.
     *
     * @param other the flags
     * @return a new value
     */
    public BroadcastOptions with(EmitFlags other) {
        return new BroadcastOptions(rooms, except, other);
    }

    /**
     * Whether a socket that is in some rooms is reached.
     *
     * @param joined the rooms, its own included
     * @return whether it is
     */
    public boolean reaches(Set<String> joined) {
        return (rooms.isEmpty() || joined.stream().anyMatch(rooms::contains))
                && joined.stream().noneMatch(except::contains);
    }

    private static Set<String> union(Set<String> some, String... more) {
        Set<String> union = new HashSet<>(some);
        union.addAll(List.of(more));
        return union;
    }
}
