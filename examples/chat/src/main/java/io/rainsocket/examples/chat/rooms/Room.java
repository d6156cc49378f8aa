package io.rainsocket.examples.chat.rooms;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One room: who is in it, and what was said lately. Not thread-safe: {@link Rooms} guards it. */
final class Room {

    static final int REMEMBERED = 50;

    /** What a list of rooms shows. */
    public record Summary(String name, int people) {}

    /** What somebody sees who enters: the people, and the last messages, oldest first. */
    public record View(String name, List<Person> people, List<Message> messages) {}

    private final String name;
    private final Map<String, Person> people = new LinkedHashMap<>();
    private final Deque<Message> messages = new ArrayDeque<>();

    Room(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    /** Its Socket.IO room; the prefix keeps it apart from the rooms that every socket has under its own id. */
    String address() {
        return "room:" + name;
    }

    boolean isEmpty() {
        return people.isEmpty();
    }

    void add(Person person) {
        people.put(person.id(), person);
    }

    void remove(Person person) {
        people.remove(person.id());
    }

    Optional<Message> find(String id) {
        return messages.stream().filter(message -> message.id().equals(id)).findFirst();
    }

    void remember(Message message) {
        messages.addLast(message);
        if (messages.size() > REMEMBERED) {
            messages.removeFirst();
        }
    }

    Summary summary() {
        return new Summary(name, people.size());
    }

    View view() {
        return new View(name, new ArrayList<>(people.values()), new ArrayList<>(messages));
    }
}
