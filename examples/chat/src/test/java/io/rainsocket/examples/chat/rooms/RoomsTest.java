package io.rainsocket.examples.chat.rooms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rainsocket.ClientException;
import io.rainsocket.Socket;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RoomsTest {

    private final RecordedNamespace wire = new RecordedNamespace();
    private final Socket ada = wire.socket("ada");
    private final Socket bob = wire.socket("bob");
    private final Rooms rooms = new Rooms();

    @BeforeEach
    void connect() {
        rooms.everyone = wire.namespace();
    }

    @Test
    void tellsWhoEntersAndThoseWhoAreIn() {
        rooms.enter(ada, "Ada", "Lobby");

        assertThat(wire.calls())
                .containsExactly(
                        "ada join [[room:Lobby]]",
                        "ada emit [entered, [View[name=Lobby, people=[Person[id=ada, name=Ada]], messages=[]]]]",
                        "ada to room:Lobby emit [joined, [Person[id=ada, name=Ada]]]",
                        "everyone emit [rooms, [" + rooms.summaries() + "]]");
    }

    @Test
    void findsARoomInAnyCase() {
        rooms.enter(ada, "Ada", "LOBBY");

        assertThat(rooms.summaries()).contains(new Room.Summary("Lobby", 1));
    }

    @Test
    void whoEntersAnotherRoomLeavesTheFirst() {
        rooms.enter(ada, "Ada", "Lobby");
        wire.calls();

        rooms.enter(ada, "Ada", "Coffee break");

        assertThat(wire.calls())
                .startsWith("ada leave [room:Lobby]", "everyone to room:Lobby emit [left, [Person[id=ada, name=Ada]]]");
        assertThat(rooms.summaries()).contains(new Room.Summary("Lobby", 0), new Room.Summary("Coffee break", 1));
    }

    @Test
    void aRoomThatSomebodyOpenedIsGoneWithTheLastPerson() {
        rooms.enter(ada, "Ada", "Tea");
        rooms.enter(ada, "Ada", "Tea");
        assertThat(rooms.summaries()).contains(new Room.Summary("Tea", 1));

        rooms.leave(ada);

        assertThat(rooms.summaries()).extracting(Room.Summary::name).doesNotContain("Tea");
    }

    @Test
    void aMessageIsSaidOnceHoweverOftenItIsSent() {
        rooms.enter(ada, "Ada", "Lobby");
        wire.calls();

        Message first = rooms.say(ada, "m1", "Hello");
        assertThat(wire.calls())
                .containsExactly(
                        "ada to room:Lobby emit [message, [" + first + "]]",
                        "everyone except room:Lobby emit [activity, [Lobby]]");

        assertThat(rooms.say(ada, "m1", "Hello")).isEqualTo(first);
        assertThat(wire.calls()).isEmpty();
    }

    @Test
    void typingIsToldToTheOthersInTheRoom() {
        rooms.enter(bob, "Bob", "Lobby");
        wire.calls();

        rooms.typing(bob, true);

        assertThat(wire.calls()).containsExactly("bob to room:Lobby emit [typing, [Person[id=bob, name=Bob], true]]");
    }

    @Test
    void whoIsNowhereCannotTalk() {
        assertThatThrownBy(() -> rooms.say(ada, "m1", "Hello"))
                .isInstanceOf(ClientException.class)
                .hasMessage("Join a room first.");
    }

    @Test
    void oneRoomTooManyIsRefusedAndOneStaysWhereOneIs() {
        rooms.enter(ada, "Ada", "Lobby");
        int free = Rooms.MOST - rooms.summaries().size();
        IntStream.range(0, free).forEach(i -> rooms.enter(wire.socket("guest" + i), "Guest", "Room " + i));
        wire.calls();

        assertThatThrownBy(() -> rooms.enter(ada, "Ada", "One more")).isInstanceOf(ClientException.class);

        assertThat(wire.calls()).isEmpty();
        assertThat(rooms.summaries()).hasSize(Rooms.MOST).contains(new Room.Summary("Lobby", 1));
    }
}
