package io.rainsocket.cdi.check;

import io.rainsocket.Socket;
import java.util.List;
import java.util.stream.Stream;

/**
 * All that stands before a channel.
 *
 * @param before asked before the application's {@code @BeforeConnect} methods
 * @param after asked after them: they may have found out who the client is
 */
public record ConnectChecks(List<ConnectCheck> before, List<ConnectCheck> after) {

    /** Nothing. */
    public static final ConnectChecks NONE = new ConnectChecks(List.of(), List.of());

    /** Makes the record unmodifiable. */
    public ConnectChecks {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** {@return whether nothing stands before the channel} */
    public boolean isEmpty() {
        return before.isEmpty() && after.isEmpty();
    }

    /**
     * Those of two beans of a channel.
     *
     * @param more of the other bean
     * @return all of them
     */
    public ConnectChecks and(ConnectChecks more) {
        return new ConnectChecks(both(before, more.before), both(after, more.after));
    }

    private static List<ConnectCheck> both(List<ConnectCheck> some, List<ConnectCheck> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /**
     * Asks what is to be asked first.
     *
     * @param socket the client
     * @throws io.rainsocket.ConnectRefusedException to refuse it
     */
    public void checkBefore(Socket socket) {
        before.forEach(check -> check.check(socket));
    }

    /**
     * Asks the rest.
     *
     * @param socket the client
     * @throws io.rainsocket.ConnectRefusedException to refuse it
     */
    public void checkAfter(Socket socket) {
        after.forEach(check -> check.check(socket));
    }
}
