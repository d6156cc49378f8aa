package io.rainsocket.examples.chat.rooms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class RoomTest {

    private static final Person ADA = new Person("1", "Ada");

    private final Room room = new Room("Lobby");

    @Test
    void remembersTheLastMessagesOnly() {
        for (int i = 0; i <= Room.REMEMBERED; i++) {
            room.remember(new Message("m" + i, ADA, "Hello", Instant.EPOCH));
        }

        assertThat(room.view().messages())
                .hasSize(Room.REMEMBERED)
                .first()
                .extracting(Message::id)
                .isEqualTo("m1");
        assertThat(room.find("m0")).isEmpty();
        assertThat(room.find("m1")).isPresent();
    }

    @Test
    void showsThePeopleInTheOrderInWhichTheyCame() {
        Person bob = new Person("2", "Bob");
        room.add(bob);
        room.add(ADA);

        assertThat(room.view().people()).containsExactly(bob, ADA);
        assertThat(room.summary()).isEqualTo(new Room.Summary("Lobby", 2));
    }

    @Test
    void isEmptyWhenTheLastPersonHasLeft() {
        room.add(ADA);
        assertThat(room.isEmpty()).isFalse();

        room.remove(ADA);
        assertThat(room.isEmpty()).isTrue();
    }
}
