package io.rainsocket.embedded;

import io.rainsocket.RainsocketException;
import io.undertow.Handlers;
import io.undertow.Undertow;
import io.undertow.server.HttpHandler;
import io.undertow.server.handlers.GracefulShutdownHandler;
import io.undertow.server.handlers.PathHandler;
import jakarta.servlet.ServletException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a server is to consist of, and the order in which it comes up. Used by one thread. */
final class ServerPlan {

    /** How long requests that are being answered may hold up the stop. */
    private static final long PATIENCE_MILLIS = 5_000;

    private static final int MAX_PORT = 65_535;
    private static final int MAX_THREADS = 10_000;

    String host = "127.0.0.1";
    int port;
    int ioThreads = Math.max(2, Runtime.getRuntime().availableProcessors());
    int workerThreads = ioThreads * 8;
    boolean closeAtExit;
    final List<WebApp> apps = new ArrayList<>();

    RainsocketServer start() {
        check();
        QuietLog.apply();
        Teardown teardown = new Teardown();
        try {
            return start(teardown);
        } catch (RuntimeException e) {
            teardown.run();
            throw e;
        }
    }

    private void check() {
        requireBetween(0, port, MAX_PORT, "port");
        requireBetween(1, ioThreads, MAX_THREADS, "ioThreads");
        requireBetween(1, workerThreads, MAX_THREADS, "workerThreads");
        Set<String> paths = new HashSet<>();
        for (WebApp app : apps) {
            if (!paths.add(app.path())) {
                throw new RainsocketException("RS-0806 RainsocketServer: found two web applications at " + app.path()
                        + "; allowed: one for each path; give them different ones");
            }
        }
    }

    private static void requireBetween(int least, int value, int most, String name) {
        if (value < least || value > most) {
            throw new RainsocketException(
                    "RS-0807 RainsocketServer." + name + " is " + value + "; allowed: " + least + " to " + most);
        }
    }

    /** CDI is up before the threads and down after them, so that beans are there for whatever still runs. */
    private RainsocketServer start(Teardown teardown) {
        List<Optional<CdiContainer>> containers = new ArrayList<>();
        apps.forEach(app -> containers.add(startCdi(app, teardown)));
        Worker worker = Worker.start(ioThreads, workerThreads);
        teardown.add(worker::stop);
        PathHandler paths = Handlers.path();
        GracefulShutdownHandler door = Handlers.gracefulShutdown(paths);
        teardown.add(() -> awaitAnswers(door));
        for (int i = 0; i < apps.size(); i++) {
            ServletDeployment deployment = deploy(apps.get(i), containers.get(i), worker);
            teardown.add(deployment::stop);
            paths.addPrefixPath(apps.get(i).path(), deployment.handler());
        }
        teardown.add(door::shutdown);
        Undertow undertow = listen(door, worker);
        teardown.add(undertow::stop);
        RainsocketServer server = new RainsocketServer(host, undertow, teardown);
        if (closeAtExit) {
            ExitHook.add(teardown);
        }
        return server;
    }

    private static Optional<CdiContainer> startCdi(WebApp app, Teardown teardown) {
        try {
            Optional<CdiContainer> cdi = CdiContainer.start(app);
            cdi.ifPresent(container -> teardown.add(container::close));
            return cdi;
        } catch (RuntimeException e) {
            throw StartFailure.ofApplication(app.path(), e);
        }
    }

    private static ServletDeployment deploy(WebApp app, Optional<CdiContainer> cdi, Worker worker) {
        try {
            return ServletDeployment.start(app, cdi, worker);
        } catch (RuntimeException | ServletException e) {
            throw StartFailure.ofApplication(app.path(), e);
        }
    }

    /** So that the clients hear what the web applications told them when they stopped. */
    private static void awaitAnswers(GracefulShutdownHandler door) {
        try {
            door.shutdown(); // a start that failed half-way has not
            door.awaitShutdown(PATIENCE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Undertow listen(HttpHandler handler, Worker worker) {
        Undertow undertow = Undertow.builder()
                .setWorker(worker.threads())
                .setByteBufferPool(worker.buffers())
                .addHttpListener(port, host)
                .setHandler(handler)
                .build();
        try {
            undertow.start();
        } catch (RuntimeException e) {
            throw StartFailure.ofListener(host, port, e);
        }
        return undertow;
    }
}
