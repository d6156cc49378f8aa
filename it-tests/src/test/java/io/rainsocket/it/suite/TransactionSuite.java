package io.rainsocket.it.suite;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What waits for transactions. */
public interface TransactionSuite extends OnServer {

    @TestFactory
    default Stream<DynamicTest> transactions() {
        return clients().run("transactions");
    }
}
