package io.rainsocket.examples.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rainsocket.ClientException;
import io.rainsocket.Namespace;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WallTest {

    private final Wall wall = new Wall();
    private final List<String> told = new ArrayList<>();

    @BeforeEach
    void listen() {
        wall.everyone = (Namespace) Proxy.newProxyInstance(
                Namespace.class.getClassLoader(), new Class<?>[] {Namespace.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("sockets")) {
                        return Set.of();
                    }
                    told.add((String) arguments[0]);
                    return null;
                });
    }

    @Test
    void aNoteWithAKnownIdChangesThatNote() {
        wall.save(List.of(new Draft("1", " Buy milk \n", null)));
        wall.save(List.of(new Draft("1", "Buy tea", Colour.MINT)));

        assertThat(wall.info().notes()).isEqualTo(1);
        assertThat(told).containsExactly("saved", "info", "saved", "info");
    }

    @Test
    void saysWhenItWasChangedLast() {
        assertThat(wall.info().changed()).isNull();

        Note note = wall.save(List.of(new Draft("1", "Buy milk", Colour.SKY))).get(0);

        assertThat(wall.info().changed()).isEqualTo(note.changed());
    }

    @Test
    void removesANoteOnce() {
        wall.save(List.of(new Draft("1", "Buy milk", Colour.SKY)));
        told.clear();

        assertThat(wall.remove("1")).isTrue();
        assertThat(wall.remove("1")).isFalse();
        assertThat(told).containsExactly("removed", "info");
    }

    @Test
    void savesAListWholeOrNotAtAll() {
        assertThatThrownBy(() -> wall.save(List.of(new Draft("1", "Buy milk", Colour.SKY), new Draft("2", " ", null))))
                .isInstanceOf(ClientException.class)
                .hasMessage("A note has 1 to 400 characters.");

        assertThat(wall.info().notes()).isZero();
        assertThat(told).isEmpty();
    }

    @Test
    void aFullWallTakesChangesOnly() {
        wall.save(IntStream.range(0, Wall.MOST)
                .mapToObj(i -> new Draft("" + i, "Note", null))
                .toList());

        wall.save(List.of(new Draft("0", "Changed", null)));
        assertThatThrownBy(() -> wall.save(List.of(new Draft("one more", "Note", null))))
                .isInstanceOf(ClientException.class);
    }
}
