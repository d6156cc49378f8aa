package io.rainsocket.core.socket;

import io.rainsocket.core.engine.Timer;
import io.rainsocket.core.protocol.PacketParser;
import io.rainsocket.spi.AdapterFactory;
import io.rainsocket.spi.PayloadMapper;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/**
 * What a {@link SocketServer} works with.
 *
 * @param timer for all that happens later
 * @param ids where the sockets' public ids come from
 * @param mapper for arguments
 * @param parser for packets
 * @param executor runs the application's code that belongs to no connection
 * @param adapters what the application brings instead of the in-memory adapter
 * @param transactions those of the application's threads
 */
public record ServerPorts(
        Timer timer,
        Supplier<String> ids,
        PayloadMapper mapper,
        PacketParser parser,
        Executor executor,
        Optional<AdapterFactory> adapters,
        Transactions transactions) {

    /** Goes on when the executor takes nothing any more: acknowledgements still have to come to their end. */
    public ServerPorts {
        executor = new FallbackExecutor(executor);
    }
}
