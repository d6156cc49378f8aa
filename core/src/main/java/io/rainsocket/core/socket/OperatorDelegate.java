package io.rainsocket.core.socket;

import io.rainsocket.Arguments;
import io.rainsocket.BroadcastOperator;
import io.rainsocket.RemoteSocket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** What can be said to many sockets, said to everyone. */
public abstract class OperatorDelegate implements BroadcastOperator {

    /**
     * The operator that addresses all of them.
     *
     * @return asked for each call
     */
    protected abstract BroadcastOperator everyone();

    @Override
    public BroadcastOperator to(String... rooms) {
        return everyone().to(rooms);
    }

    @Override
    public BroadcastOperator except(String... rooms) {
        return everyone().except(rooms);
    }

    @Override
    public BroadcastOperator asVolatile() {
        return everyone().asVolatile();
    }

    @Override
    public BroadcastOperator compress(boolean compress) {
        return everyone().compress(compress);
    }

    @Override
    public BroadcastOperator local() {
        return everyone().local();
    }

    @Override
    public BroadcastOperator timeout(Duration limit) {
        return everyone().timeout(limit);
    }

    @Override
    public BroadcastOperator afterCommit() {
        return everyone().afterCommit();
    }

    @Override
    public void emit(String event, Object... arguments) {
        everyone().emit(event, arguments);
    }

    @Override
    public CompletionStage<List<Arguments>> emitWithAck(String event, Object... arguments) {
        return everyone().emitWithAck(event, arguments);
    }

    @Override
    public CompletionStage<List<RemoteSocket>> fetchSockets() {
        return everyone().fetchSockets();
    }

    @Override
    public void socketsJoin(String... rooms) {
        everyone().socketsJoin(rooms);
    }

    @Override
    public void socketsLeave(String... rooms) {
        everyone().socketsLeave(rooms);
    }

    @Override
    public void disconnectSockets(boolean close) {
        everyone().disconnectSockets(close);
    }
}
