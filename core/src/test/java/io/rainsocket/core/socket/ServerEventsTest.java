package io.rainsocket.core.socket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.rainsocket.Namespace;
import io.rainsocket.core.engine.ManualExecutor;
import io.rainsocket.spi.LocalNamespace;
import io.rainsocket.spi.Payload;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** An adapter brings events of other servers. */
class ServerEventsTest {

    private final ManualExecutor executor = new ManualExecutor();
    private LocalNamespace local;
    private final TestServer server = new TestServer(
            config -> {},
            Optional.of(namespace -> {
                local = namespace;
                return new InMemoryAdapter(namespace);
            }),
            "s",
            executor);
    private final TestNamespace chat = server.on("/chat");
    private final Namespace namespace = server.namespace("/chat");
    private final List<String> heard = new ArrayList<>();
    private final List<String> answers = new ArrayList<>();

    private void receive(String json) {
        local.serverSideEvent(new Payload(json, List.of()), Optional.of(answer -> answers.add(answer.json())));
        executor.runAll();
    }

    @Test
    void theyAreHandledOneByOneOnTheApplicationsThreads() {
        namespace.on("x", (arguments, ack) -> heard.add(arguments.get(0, String.class)));
        for (int i = 0; i < 3; i++) {
            local.serverSideEvent(new Payload("[\"x\",\"" + i + "\"]", List.of()), Optional.empty());
        }
        assertThat(heard).isEmpty();
        assertThat(executor.waiting()).isEqualTo(1);

        executor.runAll();
        assertThat(heard).containsExactly("0", "1", "2");
    }

    @Test
    void onlyTheFirstAnswerCounts() {
        namespace.on("x", (arguments, ack) -> ack.send("one", ack.requested() ? 1 : 0));
        namespace.on("x", (arguments, ack) -> ack.send("two"));
        receive("[\"x\"]");

        assertThat(answers).containsExactly("[\"one\",1]");
    }

    @Test
    void failuresAreLoggedAndHarmNobody() {
        try (LogRecorder log = new LogRecorder(ServerEvents.class)) {
            chat.onServerEvent("x", (where, arguments, ack) -> CompletableFuture.failedFuture(new Exception("later")));
            namespace.on("x", (arguments, ack) -> {
                throw new IllegalStateException("at once");
            });
            namespace.on("x", (arguments, ack) -> ack.send());
            receive("[\"x\"]");

            assertThat(log.messages()).hasSize(2).allMatch(line -> line.startsWith("RS-0118"));
            assertThat(answers).containsExactly("[]");
        }
    }

    @Test
    void whatIsNoEventIsTheAdaptersMistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> receive("no json"))
                .withMessageStartingWith("RS-0114");
        assertThat(executor.waiting()).isZero();
    }

    @Test
    void aServerThatIsAloneTalksToNobody() {
        namespace.on("x", (arguments, ack) -> heard.add("itself"));
        namespace.serverSideEmit("x");
        assertThat(namespace.serverSideEmitWithAck("x")).isCompletedWithValue(List.of());
        executor.runAll();

        assertThat(heard).isEmpty();
    }
}
