package io.rainsocket.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.grizzly.http.server.NetworkListener;
import org.glassfish.grizzly.strategies.WorkerThreadIOStrategy;
import org.glassfish.grizzly.threadpool.ThreadPoolConfig;

/** Tyrus on Grizzly on 127.0.0.1; the container that Tyrus brings listens on all addresses, and knows no servlets. */
final class GrizzlyServer implements Stack.Running {

    private static final int WORKERS = 64;
    private static final long PATIENCE_SECONDS = 5;

    private final HttpServer http = new HttpServer();
    private final NetworkListener listener = new NetworkListener("rainsocket", "127.0.0.1", 0);
    private final Teardown teardown = new Teardown();

    private GrizzlyServer() {
        listener.getTransport().setIOStrategy(WorkerThreadIOStrategy.getInstance());
        // Its own are two for each processor, and one that waits for the rest of a POST reads no WebSocket.
        listener.getTransport()
                .setWorkerThreadPoolConfig(ThreadPoolConfig.defaultConfig()
                        .setPoolName("Grizzly-worker")
                        .setCorePoolSize(WORKERS)
                        .setMaxPoolSize(WORKERS));
        listener.getKeepAlive().setIdleTimeoutInSeconds(-1);
        http.addListener(listener);
    }

    static GrizzlyServer start(WebApp... apps) {
        QuietLog.apply();
        GrizzlyServer server = new GrizzlyServer();
        try {
            server.open(apps);
            return server;
        } catch (RuntimeException e) {
            server.close();
            throw e;
        }
    }

    private void open(WebApp... apps) {
        List<Optional<CdiContainer>> containers = new ArrayList<>();
        for (WebApp app : apps) {
            Optional<CdiContainer> cdi = startCdi(app);
            cdi.ifPresent(container -> teardown.add(container::close));
            containers.add(cdi);
        }
        teardown.add(this::shutDown);
        for (int i = 0; i < apps.length; i++) {
            deploy(apps[i], containers.get(i));
        }
        try {
            http.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<CdiContainer> startCdi(WebApp app) {
        try {
            return CdiContainer.start(app);
        } catch (RuntimeException e) {
            throw StartFailure.ofApplication(app.path(), e);
        }
    }

    private void deploy(WebApp app, Optional<CdiContainer> cdi) {
        try {
            GrizzlyWebApp deployed = new GrizzlyWebApp(app, http, listener);
            teardown.add(deployed::stop);
            deployed.start(cdi);
        } catch (Exception e) {
            throw StartFailure.ofApplication(app.path(), e);
        }
    }

    /** Lets requests that are being answered come to their end. */
    private void shutDown() {
        try {
            http.shutdown(PATIENCE_SECONDS, TimeUnit.SECONDS).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            http.shutdownNow();
        }
    }

    @Override
    public URI url(String path) {
        return URI.create("http://127.0.0.1:" + listener.getPort() + path);
    }

    @Override
    public void close() {
        teardown.run();
    }
}
