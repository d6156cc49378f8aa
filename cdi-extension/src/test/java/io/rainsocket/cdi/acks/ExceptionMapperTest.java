package io.rainsocket.cdi.acks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rainsocket.BeforeConnect;
import io.rainsocket.BeforeEvent;
import io.rainsocket.Channel;
import io.rainsocket.ClientError;
import io.rainsocket.ClientException;
import io.rainsocket.ConnectRefusedException;
import io.rainsocket.ExceptionMapper;
import io.rainsocket.OnEvent;
import io.rainsocket.cdi.testing.Application;
import io.rainsocket.cdi.testing.FakeAck;
import io.rainsocket.cdi.testing.FakeClient;
import io.rainsocket.cdi.testing.LogRecords;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Beans that say what clients get to know of exceptions. */
class ExceptionMapperTest {

    private static final String INTERNAL = "{\"error\":{\"type\":\"internal\"}}";

    @ApplicationScoped
    static class OfIo implements ExceptionMapper<IOException> {
        @Override
        public ClientError toError(IOException exception) {
            return new ClientError("io", "Something with a disk.", Map.of("retry", true));
        }
    }

    @RequestScoped
    static class Language {
        String of(String text) {
            return text + " (en)";
        }
    }

    static class OfMissingFiles implements ExceptionMapper<FileNotFoundException> {
        @Inject
        private Language language;

        @Override
        public ClientError toError(FileNotFoundException exception) {
            return ClientError.of("missing", language.of("No such file."));
        }
    }

    static class OfArithmetic implements ExceptionMapper<ArithmeticException> {
        @Override
        public ClientError toError(ArithmeticException exception) {
            return null;
        }
    }

    static class Failing implements ExceptionMapper<UncheckedIOException> {
        @Override
        public ClientError toError(UncheckedIOException exception) {
            throw new ClientException("leak", "secret");
        }
    }

    static class OfErrors implements ExceptionMapper<Error> {
        @Override
        public ClientError toError(Error error) {
            return new ClientError("error", null, Map.of("unwritable", new Unwritable()));
        }
    }

    static class OfEverythingElse implements ExceptionMapper<RuntimeException> {
        @Override
        public ClientError toError(RuntimeException exception) {
            return ClientError.of("runtime", null);
        }
    }

    /** Something that JSON-B has no way to write. */
    static class Unwritable {
        public Object getValue() {
            throw new IllegalStateException("secret");
        }
    }

    @Channel("files")
    @Singleton
    static class Files {
        private final CompletableFuture<String> stage = new CompletableFuture<>();
        private Throwable refusal;

        @BeforeConnect
        void door() throws Throwable {
            fail();
        }

        @BeforeEvent
        void guard() throws Throwable {
            fail();
        }

        private void fail() throws Throwable {
            if (refusal != null) {
                throw refusal;
            }
        }

        @OnEvent("io")
        void io() throws IOException {
            throw new IOException("secret");
        }

        @OnEvent("missing")
        void missing() throws IOException {
            throw new FileNotFoundException("/etc/secret");
        }

        @OnEvent("number")
        int number(int number) {
            return 1 / number;
        }

        @OnEvent("unchecked")
        void unchecked() {
            throw new UncheckedIOException("secret", new IOException("secret"));
        }

        @OnEvent("error")
        void error() {
            throw new AssertionError("secret");
        }

        @OnEvent("client")
        void client() {
            throw new ClientException("full", null);
        }

        @OnEvent("state")
        Object state() {
            return new Unwritable();
        }

        @OnEvent("later")
        CompletionStage<String> later() {
            return stage;
        }
    }

    private final LogRecords log = new LogRecords();
    private final LogRecords answers = new LogRecords("io.rainsocket.core.socket.Answers");
    private final Application application = Application.of(
            Files.class,
            Language.class,
            OfIo.class,
            OfMissingFiles.class,
            OfArithmetic.class,
            Failing.class,
            OfErrors.class);
    private final FakeClient client = application.client("/files");
    private final Files files = application.get(Files.class);

    @AfterEach
    void stop() {
        application.close();
        log.close();
        answers.close();
    }

    @Test
    void theClientGetsWhatTheMapperSays() {
        assertThat(client.ask("io").sent())
                .containsExactly("{\"error\":{\"type\":\"io\",\"message\":\"Something with a disk.\",\"retry\":true}}");
        assertThat(log.records()).singleElement().satisfies(entry -> {
            assertThat(entry.getLevel()).isEqualTo(Level.FINE);
            assertThat(entry.getThrown()).hasRootCauseMessage("secret");
        });
    }

    @Test
    void theMostSpecificOneIsAsked() {
        assertThat(client.ask("missing").sent())
                .containsExactly("{\"error\":{\"type\":\"missing\",\"message\":\"No such file. (en)\"}}");
    }

    @Test
    void ofStagesThatFailLaterToo() throws Exception {
        FakeAck ack = client.ask("later");
        Thread elsewhere =
                new Thread(() -> files.stage.completeExceptionally(new FileNotFoundException("/etc/secret")));
        elsewhere.start();
        elsewhere.join();
        assertThat(ack.sent()).containsExactly("{\"error\":{\"type\":\"missing\",\"message\":\"No such file. (en)\"}}");
    }

    @Test
    void oneThatSaysNothingLeavesAnInternalError() {
        assertThat(client.ask("number", "0").sent()).containsExactly(INTERNAL);
        assertThat(log.records()).extracting(LogRecord::getLevel).containsExactly(Level.SEVERE);
    }

    @Test
    void oneThatFailsLeavesAnInternalError() {
        assertThat(client.ask("unchecked").sent()).containsExactly(INTERNAL);
        assertThat(log.records()).singleElement().satisfies(entry -> {
            assertThat(entry.getLevel()).isEqualTo(Level.SEVERE);
            assertThat(entry.getThrown())
                    .hasMessage("RS-0255 the ExceptionMapper ExceptionMapperTest.Failing failed")
                    .hasCauseInstanceOf(UncheckedIOException.class);
            assertThat(entry.getThrown().getSuppressed()).hasSize(1);
        });
    }

    @Test
    void oneWhoseDetailsCannotBeWrittenLeavesAnInternalError() {
        assertThat(client.ask("error").sent()).containsExactly(INTERNAL);
        assertThat(answers.records()).singleElement().satisfies(entry -> assertThat(entry.getMessage())
                .startsWith("RS-0256"));
    }

    @Test
    void middlewaresFailuresAreMapped() {
        files.refusal = new FileNotFoundException("secret");
        assertThatThrownBy(() -> client.attempt("io").toCompletableFuture().join())
                .cause()
                .satisfies(failure -> assertThat(
                                application.handlers().get("/files").forClient(failure))
                        .isInstanceOfSatisfying(ClientException.class, told -> assertThat(told.type())
                                .isEqualTo("missing")));
    }

    @Test
    void whoMayNotJoinLearnsWhatTheMapperSays() {
        files.refusal = new IOException("secret");
        assertThat(refusal()).satisfies(refusal -> {
            assertThat(refusal).hasMessage("Something with a disk.");
            assertThat(refusal.data()).isEqualTo(Map.of("type", "io", "retry", true));
        });
    }

    @Test
    void whoMayNotJoinLearnsWhatAClientExceptionSays() {
        files.refusal = new ClientException("closed", null);
        assertThat(refusal()).satisfies(refusal -> {
            assertThat(refusal).hasMessage("closed");
            assertThat(refusal.data()).isEqualTo(Map.of("type", "closed"));
        });
    }

    private ConnectRefusedException refusal() {
        CompletableFuture<?> knocking = client.knock().toCompletableFuture();
        return (ConnectRefusedException) knocking.handle((value, failure) -> failure)
                .thenApply(failure -> failure instanceof ConnectRefusedException ? failure : failure.getCause())
                .join();
    }

    @Test
    void whatSpeaksForItselfIsMappedByItsOwnMapperOnly() {
        try (Application other = Application.of(Files.class, OfEverythingElse.class)) {
            FakeClient asking = other.client("/files");
            assertThat(asking.ask("client").sent()).containsExactly("{\"error\":{\"type\":\"full\"}}");
            assertThat(asking.ask("number", "{}").sent())
                    .containsExactly("{\"error\":{\"type\":\"argument\",\"index\":0}}");
            assertThat(asking.ask("number", "0").sent()).containsExactly("{\"error\":{\"type\":\"runtime\"}}");
        }
        try (Application other = Application.of(Files.class, OfClientExceptions.class)) {
            assertThat(other.client("/files").ask("client").sent())
                    .containsExactly("{\"error\":{\"type\":\"mapped-full\"}}");
        }
    }

    static class OfClientExceptions implements ExceptionMapper<ClientException> {
        @Override
        public ClientError toError(ClientException exception) {
            return ClientError.of("mapped-" + exception.type(), null);
        }
    }

    static class OfIoAgain implements ExceptionMapper<IOException> {
        @Override
        public ClientError toError(IOException exception) {
            return ClientError.of("again", null);
        }
    }

    @Priority(1)
    static class OfIoFirst implements ExceptionMapper<IOException> {
        @Override
        public ClientError toError(IOException exception) {
            return ClientError.of("first", null);
        }
    }

    static class OfAny<E extends Exception> implements ExceptionMapper<E> {
        @Override
        public ClientError toError(E exception) {
            return null;
        }
    }

    @Test
    void priorityChoosesBetweenTwo() {
        try (Application other = Application.of(Files.class, OfIo.class, OfIoFirst.class)) {
            assertThat(other.client("/files").ask("io").sent()).containsExactly("{\"error\":{\"type\":\"first\"}}");
        }
    }

    @Test
    void twoForTheSameClassFailTheDeployment() {
        List<String> problems = Application.problemsOf(Files.class, OfIo.class, OfIoAgain.class, OfAny.class);
        assertThat(problems).hasSize(2);
        assertThat(problems).anyMatch(problem -> problem.startsWith("RS-0253 ExceptionMapperTest.OfIo"));
        assertThat(problems).anyMatch(problem -> problem.startsWith("RS-0254 ExceptionMapperTest.OfAny"));
    }
}
