package io.rainsocket.core.socket;

import io.rainsocket.spi.Adapter;
import io.rainsocket.spi.BroadcastOptions;
import io.rainsocket.spi.BroadcastReplies;
import io.rainsocket.spi.LocalNamespace;
import io.rainsocket.spi.Payload;
import io.rainsocket.spi.SocketDetails;
import io.rainsocket.spi.SocketState;
import io.rainsocket.spi.StoredEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** The adapter of one of two servers that share nothing but bytes: what a real cluster's adapter has to do, and no more. */
final class PairAdapter implements Adapter {

    private static final CompletionStage<Void> DONE = CompletableFuture.completedFuture(null);

    private final Broker broker;
    private final int self;
    private final LocalNamespace local;
    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final AtomicLong ids = new AtomicLong();

    /** Who waits for the answers to a request: gets the kind of the answer and its value. */
    private final Map<Long, Consumer<List<?>>> waiting = new ConcurrentHashMap<>();

    PairAdapter(Broker broker, int self, LocalNamespace local) {
        this.broker = broker;
        this.self = self;
        this.local = local;
    }

    ExecutorService thread() {
        return thread;
    }

    @Override
    public CompletionStage<Void> broadcast(Payload event, BroadcastOptions options) {
        if (options.flags().local()) {
            local.broadcast(event, options, Optional.empty());
        } else if (options.flags().volatileEvent()) {
            local.broadcast(event, options, Optional.empty());
            publish("volatile", Messages.of(event), Messages.of(options));
        } else {
            broker.store(Wire.bytes(Messages.of(event), Messages.of(options)));
        }
        return DONE;
    }

    @Override
    public CompletionStage<Void> broadcastWithAck(Payload event, BroadcastOptions options, BroadcastReplies replies) {
        if (!options.flags().local()) {
            ask("ask", Messages.of(event), Messages.of(options), answer -> {
                if (answer.get(0).equals("reply")) {
                    replies.reply(Messages.payload(answer.get(1)));
                } else {
                    replies.sent((int) (long) answer.get(1));
                }
            });
        }
        replies.sent(local.broadcastWithAck(event, options, replies::reply));
        return DONE;
    }

    @Override
    public CompletionStage<List<SocketDetails>> fetchSockets(BroadcastOptions options) {
        List<SocketDetails> found = new ArrayList<>(local.fetchSockets(options));
        if (options.flags().local()) {
            return CompletableFuture.completedFuture(found);
        }
        CompletableFuture<List<SocketDetails>> all = new CompletableFuture<>();
        ask("fetch", "", Messages.of(options), answer -> {
            Messages.list(answer.get(1)).forEach(socket -> found.add(Messages.socket(socket)));
            all.complete(found);
        });
        return all;
    }

    @Override
    public CompletionStage<Void> join(BroadcastOptions options, Set<String> rooms) {
        local.join(options, rooms);
        return elsewhere("join", rooms, options);
    }

    @Override
    public CompletionStage<Void> leave(BroadcastOptions options, Set<String> rooms) {
        local.leave(options, rooms);
        return elsewhere("leave", rooms, options);
    }

    @Override
    public CompletionStage<Void> disconnect(BroadcastOptions options, boolean close) {
        local.disconnect(options, close);
        return elsewhere("disconnect", close, options);
    }

    private CompletionStage<Void> elsewhere(String kind, Object value, BroadcastOptions options) {
        if (!options.flags().local()) {
            publish(kind, value, Messages.of(options));
        }
        return DONE;
    }

    @Override
    public CompletionStage<Void> serverSideEmit(Payload event) {
        publish("server", Messages.of(event), "");
        return DONE;
    }

    @Override
    public CompletionStage<List<Payload>> serverSideEmitWithAck(Payload event) {
        CompletableFuture<List<Payload>> answers = new CompletableFuture<>();
        ask("serverAsk", Messages.of(event), "", answer -> answers.complete(List.of(Messages.payload(answer.get(1)))));
        return answers;
    }

    @Override
    public CompletionStage<Integer> serverCount() {
        return CompletableFuture.completedFuture(broker.size());
    }

    @Override
    public boolean recovers() {
        return true;
    }

    @Override
    public CompletionStage<Void> persist(SocketState state) {
        broker.persist(state.pid(), Wire.bytes(Messages.of(state)));
        return DONE;
    }

    @Override
    public CompletionStage<Optional<SocketState>> restore(String pid) {
        return broker.restore(self, pid)
                .thenApply(found ->
                        found.map(bytes -> Messages.state(Wire.values(bytes).get(0))));
    }

    @Override
    public CompletionStage<Optional<List<StoredEvent>>> missed(String offset, Set<String> rooms) {
        return broker.missed(self, offset)
                .thenApply(found -> found.map(events -> events.stream()
                        .map(Wire::values)
                        .filter(event -> Messages.options(stored(event).get(1)).reaches(rooms))
                        .map(event ->
                                new StoredEvent(Messages.payload(stored(event).get(0)), (String) event.get(1)))
                        .toList()));
    }

    private static List<?> stored(List<?> event) {
        return Wire.values((byte[]) event.get(0));
    }

    private void publish(String kind, Object value, Object options) {
        broker.publish(self, Wire.bytes(kind, self, -1, value, options));
    }

    private void ask(String kind, Object value, Object options, Consumer<List<?>> answers) {
        long id = ids.incrementAndGet();
        waiting.put(id, answers);
        broker.publish(self, Wire.bytes(kind, self, id, value, options));
    }

    /** On this server's thread. */
    void received(byte[] bytes) {
        List<?> message = Wire.values(bytes);
        switch ((String) message.get(0)) {
            case "event" -> event((byte[]) message.get(1), (String) message.get(2));
            case "answer" -> waiting.get((long) message.get(1)).accept(message.subList(2, 4));
            default -> request(message, message.get(3), message.get(4));
        }
    }

    private void event(byte[] bytes, String offset) {
        List<?> event = Wire.values(bytes);
        local.broadcast(Messages.payload(event.get(0)), Messages.options(event.get(1)), Optional.of(offset));
    }

    private void request(List<?> message, Object value, Object options) {
        switch ((String) message.get(0)) {
            case "volatile" -> local.broadcast(Messages.payload(value), Messages.options(options), Optional.empty());
            case "ask" ->
                answer(
                        message,
                        "sent",
                        local.broadcastWithAck(
                                Messages.payload(value),
                                Messages.options(options),
                                reply -> answer(message, "reply", Messages.of(reply))));
            case "fetch" ->
                answer(
                        message,
                        "found",
                        local.fetchSockets(Messages.options(options)).stream()
                                .<List<?>>map(Messages::of)
                                .toList());
            case "join" -> local.join(Messages.options(options), Messages.set(value));
            case "leave" -> local.leave(Messages.options(options), Messages.set(value));
            case "disconnect" -> local.disconnect(Messages.options(options), (boolean) value);
            case "server" -> local.serverSideEvent(Messages.payload(value), Optional.empty());
            default ->
                local.serverSideEvent(
                        Messages.payload(value), Optional.of(reply -> answer(message, "reply", Messages.of(reply))));
        }
    }

    private void answer(List<?> request, String kind, Object value) {
        int to = (int) (long) request.get(1);
        broker.send(to, Wire.bytes("answer", request.get(2), kind, value));
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
