package io.rainsocket.it.behaviour.flow;

import io.rainsocket.Channel;
import io.rainsocket.Concurrent;
import io.rainsocket.NonBlocking;
import io.rainsocket.OnEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A handler that is as slow as the test wants it: it waits at a gate until another client opens that. */
@Channel("gate")
@ApplicationScoped
public class GateChannel {

    private final ConcurrentMap<String, CountDownLatch> gates = new ConcurrentHashMap<>();

    @OnEvent("wait")
    boolean waitAt(String gate) throws InterruptedException {
        return gate(gate).await(30, TimeUnit.SECONDS);
    }

    @OnEvent("wait-beside")
    @Concurrent
    boolean waitBeside(String gate) throws InterruptedException {
        return waitAt(gate);
    }

    @OnEvent("open")
    void open(String gate) {
        gate(gate).countDown();
    }

    @OnEvent("note")
    int note(int number) {
        return number;
    }

    @OnEvent("quick-note")
    @NonBlocking
    int quickNote(int number) {
        return number;
    }

    private CountDownLatch gate(String name) {
        return gates.computeIfAbsent(name, unknown -> new CountDownLatch(1));
    }
}
