package io.rainsocket.core.socket;

import io.rainsocket.Arguments;
import io.rainsocket.BroadcastOperator;
import io.rainsocket.BroadcastTimeoutException;
import io.rainsocket.RemoteSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * Several operators as one; which ones is looked up when something is sent.
 *
 * @param parts gives the operators
 */
public record JointOperator(Supplier<? extends List<? extends BroadcastOperator>> parts) implements BroadcastOperator {

    private JointOperator each(UnaryOperator<BroadcastOperator> change) {
        return new JointOperator(
                () -> parts.get().stream().map(part -> change.apply(part)).toList());
    }

    private void all(Consumer<BroadcastOperator> action) {
        parts.get().forEach(action);
    }

    @Override
    public BroadcastOperator to(String... rooms) {
        return each(part -> part.to(rooms));
    }

    @Override
    public BroadcastOperator except(String... rooms) {
        return each(part -> part.except(rooms));
    }

    @Override
    public BroadcastOperator asVolatile() {
        return each(BroadcastOperator::asVolatile);
    }

    @Override
    public BroadcastOperator compress(boolean compress) {
        return each(part -> part.compress(compress));
    }

    @Override
    public BroadcastOperator local() {
        return each(BroadcastOperator::local);
    }

    @Override
    public BroadcastOperator timeout(Duration limit) {
        return each(part -> part.timeout(limit));
    }

    @Override
    public BroadcastOperator afterCommit() {
        return each(BroadcastOperator::afterCommit);
    }

    @Override
    public void emit(String event, Object... arguments) {
        ReservedEvents.refuse(event);
        all(part -> part.emit(event, arguments));
    }

    @Override
    public CompletionStage<List<Arguments>> emitWithAck(String event, Object... arguments) {
        return join(parts.get().stream()
                .map(part -> part.emitWithAck(event, arguments))
                .toList());
    }

    @Override
    public CompletionStage<List<RemoteSocket>> fetchSockets() {
        return join(parts.get().stream().map(BroadcastOperator::fetchSockets).toList());
    }

    @Override
    public void socketsJoin(String... rooms) {
        all(part -> part.socketsJoin(rooms));
    }

    @Override
    public void socketsLeave(String... rooms) {
        all(part -> part.socketsLeave(rooms));
    }

    @Override
    public void disconnectSockets(boolean close) {
        all(part -> part.disconnectSockets(close));
    }

    /**
     * Waits for all and puts their lists into one.
     *
     * @param stages the lists to come
     * @param <T> the elements' type
     * @return the elements in the stages' order; if one had its time run out, that failure with what came of all
     */
    public static <T> CompletionStage<List<T>> join(List<? extends CompletionStage<List<T>>> stages) {
        List<CompletableFuture<List<T>>> futures =
                stages.stream().map(CompletionStage::toCompletableFuture).toList();
        return CompletableFuture.allOf(futures.toArray(CompletableFuture[]::new))
                .handle((done, failure) -> elements(futures));
    }

    private static <T> List<T> elements(List<CompletableFuture<List<T>>> futures) {
        List<T> elements = new ArrayList<>();
        List<Arguments> answers = new ArrayList<>();
        BroadcastTimeoutException timeout = null;
        for (CompletableFuture<List<T>> future : futures) {
            try {
                List<T> some = future.join();
                elements.addAll(some);
                some.forEach(element -> addAnswer(element, answers));
            } catch (CompletionException e) {
                if (!(e.getCause() instanceof BroadcastTimeoutException late)) {
                    throw e;
                }
                timeout = late;
                answers.addAll(late.responses());
            }
        }
        if (timeout != null) {
            throw new BroadcastTimeoutException(timeout.getMessage(), answers);
        }
        return elements;
    }

    private static void addAnswer(Object element, List<Arguments> answers) {
        if (element instanceof Arguments answer) {
            answers.add(answer);
        }
    }
}
