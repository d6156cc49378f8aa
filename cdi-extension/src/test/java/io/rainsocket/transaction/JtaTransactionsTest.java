package io.rainsocket.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rainsocket.cdi.testing.LogRecords;
import io.rainsocket.cdi.testing.Proxies;
import io.rainsocket.core.socket.RolledBackException;
import io.rainsocket.core.socket.Transactions;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What waits for transactions of the container. */
class JtaTransactionsTest {

    private final Registry registry = new Registry();
    private final Transactions transactions =
            new JtaTransactions(Proxies.of(TransactionSynchronizationRegistry.class, registry));
    private final List<String> log = new ArrayList<>();

    private boolean await(String name) {
        return transactions.await(() -> log.add(name), () -> log.add("no " + name));
    }

    @Test
    void oneSynchronizationForAllThatWaits() {
        registry.begin();
        assertThat(await("a")).isTrue();
        assertThat(await("b")).isTrue();
        assertThat(registry.synchronizations).hasSize(1);
        assertThat(log).isEmpty();

        registry.end(Status.STATUS_COMMITTED);
        assertThat(log).containsExactly("a", "b");
    }

    @Test
    void aRollbackIsToldInOrder() {
        registry.begin();
        await("a");
        await("b");
        registry.end(Status.STATUS_ROLLEDBACK);

        assertThat(log).containsExactly("no a", "no b");
    }

    @Test
    void eachTransactionHasItsOwn() {
        registry.begin();
        await("a");
        registry.end(Status.STATUS_ROLLEDBACK);
        registry.begin();
        await("b");
        registry.end(Status.STATUS_COMMITTED);

        assertThat(log).containsExactly("no a", "b");
    }

    @ParameterizedTest
    @ValueSource(ints = {Status.STATUS_NO_TRANSACTION, Status.STATUS_COMMITTED, Status.STATUS_UNKNOWN})
    void withoutATransactionNothingWaits(int status) {
        registry.status = status;

        assertThat(await("a")).isFalse();
        transactions.afterCommit(() -> log.add("now"));
        assertThat(log).containsExactly("now");
    }

    @ParameterizedTest
    @ValueSource(ints = {Status.STATUS_MARKED_ROLLBACK, Status.STATUS_ROLLING_BACK, Status.STATUS_ROLLEDBACK})
    void whatWillRollBackHas(int status) {
        registry.begin();
        registry.status = status;

        assertThat(await("a")).isTrue();
        assertThat(log).containsExactly("no a");
        assertThat(registry.synchronizations).isEmpty();
    }

    @Test
    void anEarlierTransactionIsNone() {
        registry.status = Status.STATUS_ROLLEDBACK;

        assertThat(await("a")).isFalse();
        assertThat(log).isEmpty();
    }

    @Test
    void aFailureKeepsNobodyFromHearing() {
        registry.begin();
        transactions.afterCommit(() -> {
            throw new IllegalStateException("on purpose");
        });
        await("b");
        try (LogRecords records = new LogRecords(TransactionEnd.class)) {
            registry.end(Status.STATUS_COMMITTED);
            assertThat(records.records()).singleElement().satisfies(record -> assertThat(record.getMessage())
                    .startsWith("RS-0690"));
        }
        assertThat(log).containsExactly("b");
    }

    @Test
    void theOutcomeOfACall() throws Throwable {
        assertThat(call(Status.STATUS_COMMITTED, "value")).isEqualTo("value");
        assertThatThrownBy(() -> call(Status.STATUS_ROLLEDBACK, "value")).isInstanceOf(RolledBackException.class);
        assertThat(TransactionOutcome.of(() -> "without a transaction")).isEqualTo("without a transaction");
    }

    private Object call(int end, Object result) throws Throwable {
        return TransactionOutcome.of(() -> {
            registry.begin();
            TransactionOutcome.watch(transactions);
            TransactionOutcome.watch(transactions); // of another bean that the handler calls
            registry.end(end);
            return result;
        });
    }

    @Test
    void theOutcomeOfAStage() throws Throwable {
        CompletableFuture<Object> stage = new CompletableFuture<>();
        Object result = TransactionOutcome.of(() -> {
            registry.begin();
            TransactionOutcome.watch(transactions);
            return stage;
        });
        registry.end(Status.STATUS_ROLLEDBACK);
        stage.complete("value");

        assertThat((CompletableFuture<?>) result)
                .isCompletedExceptionally()
                .satisfies(failed -> assertThatThrownBy(failed::join).hasCauseInstanceOf(RolledBackException.class));
    }

    /** A transaction of one thread. */
    private static final class Registry {
        private final List<Synchronization> synchronizations = new ArrayList<>();
        private final Map<Object, Object> resources = new HashMap<>();
        private int status = Status.STATUS_NO_TRANSACTION;
        private Object key;

        void begin() {
            status = Status.STATUS_ACTIVE;
            key = new Object();
        }

        void end(int how) {
            status = how;
            List<Synchronization> all = List.copyOf(synchronizations);
            synchronizations.clear();
            resources.clear();
            all.forEach(each -> each.afterCompletion(how));
            status = Status.STATUS_NO_TRANSACTION;
            key = null;
        }

        int getTransactionStatus() {
            return status;
        }

        Object getTransactionKey() {
            return key;
        }

        Object getResource(Object name) {
            return resources.get(name);
        }

        void putResource(Object name, Object value) {
            resources.put(name, value);
        }

        void registerInterposedSynchronization(Synchronization synchronization) {
            synchronizations.add(synchronization);
        }
    }
}
