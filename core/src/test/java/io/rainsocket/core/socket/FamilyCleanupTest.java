package io.rainsocket.core.socket;

import static org.assertj.core.api.Assertions.assertThat;

import io.rainsocket.ConnectRefusedException;
import io.rainsocket.Namespace;
import io.rainsocket.core.engine.FakeWebSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Namespaces of a family go with their last socket, if that is wanted. */
class FamilyCleanupTest {

    private final List<ScriptedAdapter> adapters = new CopyOnWriteArrayList<>();
    private final TestServer server = server(true);
    private final TestNamespace rooms = new TestNamespace();
    private final Namespace parent = server.server.add(new TestFamily("/", rooms));

    private TestServer server(boolean cleanup) {
        return new TestServer(config -> config.cleanupEmptyChildNamespaces(cleanup), Optional.of(local -> {
            ScriptedAdapter adapter = new ScriptedAdapter(local);
            adapters.add(adapter);
            return adapter;
        }));
    }

    private FakeWebSocket connect() {
        FakeWebSocket client = server.shared();
        client.receive("40/x,");
        return client;
    }

    private void isGone() {
        assertThat(parent.children()).isEmpty();
        assertThat(server.server.namespaces()).isEmpty();
        assertThat(adapters).allMatch(adapter -> adapter.closed.get() == 1);
    }

    @Test
    void itGoesWithTheLastSocket() {
        FakeWebSocket first = connect();
        FakeWebSocket second = connect();
        first.receive("41/x,");
        assertThat(parent.children()).hasSize(1);
        second.session().closed(second);

        isGone();
        assertThat(adapters).hasSize(1);
        connect();
        assertThat(adapters).hasSize(2);
        assertThat(parent.children()).hasSize(1);
        server.server.close();
        isGone();
    }

    @Test
    void itStaysUntilTheApplicationHasHandledTheEnd() {
        CompletableFuture<Void> farewell = new CompletableFuture<>();
        rooms.onDisconnect(socket -> farewell);
        FakeWebSocket client = connect();
        client.receive("41/x,");
        assertThat(parent.children()).hasSize(1);
        farewell.complete(null);

        isGone();
    }

    @Test
    void itGoesIfNobodyIsLetIn() {
        rooms.guardedBy(socket -> CompletableFuture.failedFuture(new ConnectRefusedException("no")));
        assertThat(connect().sent()).containsExactly("44/x,{\"message\":\"no\"}");

        isGone();
    }

    @Test
    void itGoesIfTheClientHasGoneMeanwhile() {
        CompletableFuture<Void> decision = new CompletableFuture<>();
        rooms.guardedBy(socket -> decision);
        FakeWebSocket client = connect();
        client.session().closed(client);
        decision.complete(null);

        isGone();
        assertThat(rooms.log()).isEmpty();
    }

    @Test
    void itGoesWhenAReturningClientIsLost() {
        FakeWebSocket client = server.returning("/x", "pid", "0");
        adapters.get(0).restored.complete(Optional.of(ScriptedAdapter.KNOWN));
        client.session().closed(client);
        adapters.get(0).missed.complete(Optional.of(List.of()));

        isGone();
    }

    @Test
    void withoutTheSettingItStays() {
        TestServer keeping = server(false);
        Namespace kept = keeping.server.add(new TestFamily("/", new TestNamespace()));
        FakeWebSocket client = keeping.shared();
        client.receive("40/x,");
        client.receive("41/x,");

        assertThat(kept.children()).hasSize(1);
        assertThat(adapters).allMatch(adapter -> adapter.closed.get() == 0);
    }

    @Test
    void whoeverComesWhileOthersGoIsInOneThatIsAlive() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try {
            server.shared(); // the engine of the endpoint exists before the threads look for it
            List<Future<?>> clients = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                clients.add(threads.submit(() -> {
                    for (int round = 0; round < 1000; round++) {
                        FakeWebSocket client = connect();
                        assertThat(client.sent()).isNotEmpty();
                        parent.emit("x");
                        assertThat(client.sent()).contains("42/x,[\"x\"]");
                        client.session().closed(client);
                    }
                }));
            }
            for (Future<?> client : clients) {
                client.get(30, TimeUnit.SECONDS);
            }
        } finally {
            threads.shutdownNow();
        }
        isGone();
    }
}
