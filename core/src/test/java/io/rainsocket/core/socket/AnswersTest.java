package io.rainsocket.core.socket;

import static org.assertj.core.api.Assertions.assertThat;

import io.rainsocket.Ack;
import io.rainsocket.AckStyle;
import io.rainsocket.ArgumentException;
import io.rainsocket.ClientException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What acknowledgements look like in both styles. */
class AnswersTest {

    private final RecordingAck ack = new RecordingAck();

    /** Cannot write {@link Unwritable}. */
    private static final class RecordingAck implements Ack {
        private final List<Object> sent = new ArrayList<>();

        @Override
        public boolean requested() {
            return true;
        }

        @Override
        public void send(Object... arguments) {
            if (String.valueOf(Arrays.asList(arguments)).contains("unwritable")) {
                throw new StackOverflowError("secret");
            }
            sent.addAll(Arrays.asList(arguments));
        }
    }

    private record Unwritable() {
        @Override
        public String toString() {
            return "unwritable";
        }
    }

    @Test
    void aValueIsTheOnlyArgument() {
        Answers.value(ack, 5, AckStyle.VALUE);
        assertThat(ack.sent).containsExactly(5);
    }

    @Test
    void noValueIsNoArgument() {
        Answers.value(ack, null, AckStyle.VALUE);
        assertThat(ack.sent).isEmpty();
    }

    @Test
    void behindAnErrorThatIsNotThere() {
        Answers.value(ack, 5, AckStyle.ERROR_FIRST);
        assertThat(ack.sent).containsExactly(null, 5);
    }

    @Test
    void noValueBehindAnErrorThatIsNotThere() {
        Answers.value(ack, null, AckStyle.ERROR_FIRST);
        assertThat(ack.sent).containsExactly((Object) null);
    }

    @Test
    void failuresInBothStyles() {
        Answers.failure(ack, new ArgumentException(1, "RS-0101 secret", null), AckStyle.VALUE);
        Answers.failure(ack, new ArgumentException(1, "RS-0101 secret", null), AckStyle.ERROR_FIRST);
        Map<String, Object> error = Map.of("type", "argument", "index", 1);
        assertThat(ack.sent).containsExactly(Map.of("error", error), error);
    }

    @Test
    void neverMoreThanIsMeantForTheClient() {
        Answers.failure(ack, new AssertionError("secret", new Exception("secret")), AckStyle.ERROR_FIRST);
        assertThat(ack.sent).containsExactly(Map.of("type", "internal"));
    }

    @Test
    void detailsStandBesideTypeAndMessage() {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("type", "overridden");
        details.put("seats", 0);
        details.put("nothing", null);
        Answers.failure(ack, new ClientException("full", "The room is full.", details), AckStyle.ERROR_FIRST);

        Map<String, Object> expected = new LinkedHashMap<>();
        expected.put("type", "full");
        expected.put("message", "The room is full.");
        expected.put("seats", 0);
        expected.put("nothing", null);
        assertThat(ack.sent).containsExactly(expected);
    }

    @Test
    void detailsThatCannotBeWrittenLeaveAnInternalError() {
        try (LogRecorder log = new LogRecorder(Answers.class)) {
            Answers.failure(ack, new ClientException("full", null, Map.of("of", new Unwritable())), AckStyle.VALUE);
            assertThat(ack.sent).containsExactly(Map.of("error", Map.of("type", "internal")));
            assertThat(log.messages()).singleElement().asString().startsWith("RS-0256");
        }
    }
}
