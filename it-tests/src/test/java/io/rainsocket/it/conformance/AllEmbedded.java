package io.rainsocket.it.conformance;

import io.rainsocket.embedded.RainsocketServer;
import io.rainsocket.it.server.RunningServer;
import java.util.concurrent.CountDownLatch;

/** All contexts on one embedded server in this JVM. */
final class AllEmbedded implements RunningServer {

    private final RainsocketServer server;
    private final CountDownLatch end = new CountDownLatch(1);

    private AllEmbedded(RainsocketServer server) {
        this.server = server;
    }

    static AllEmbedded start(int port) {
        RainsocketServer.Builder builder = RainsocketServer.builder().port(port);
        for (Context context : Context.values()) {
            builder.deploy(context.embedded());
        }
        return new AllEmbedded(builder.start());
    }

    @Override
    public boolean isAlive() {
        return end.getCount() > 0;
    }

    @Override
    public void awaitEnd() throws InterruptedException {
        end.await();
    }

    @Override
    public String lastWords() {
        return "";
    }

    @Override
    public void close() {
        server.close();
        end.countDown();
    }
}
