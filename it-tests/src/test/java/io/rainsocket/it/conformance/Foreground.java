package io.rainsocket.it.conformance;

import io.rainsocket.it.server.ForegroundServers;
import io.rainsocket.it.server.RunningServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Arrays;

/** The server of this JVM, from its start to the signal that ends it, which may come at any time. */
final class Foreground {

    private final String kind;
    private final int port;

    /** Guarded by this; {@code null} before the start. */
    private RunningServer server;

    /** Guarded by this. */
    private boolean stopped;

    Foreground(String kind, int port) {
        this.kind = kind;
        this.port = port;
    }

    synchronized RunningServer start() throws IOException {
        requireFreePort();
        if (!stopped) {
            server = kind.equals("embedded")
                    ? AllEmbedded.start(port)
                    : ForegroundServers.start(
                            kind,
                            port,
                            Arrays.stream(Context.values())
                                    .map(Context::archive)
                                    .toList());
        }
        return server;
    }

    /** Without it a server would come up without its port, or somebody else's would be taken for ours. */
    private void requireFreePort() throws IOException {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            throw new IOException(
                    "Port " + port + " of 127.0.0.1 is taken; stop what uses it or choose another one.", e);
        }
    }

    synchronized void stop() {
        stopped = true;
        if (server != null) {
            server.close();
        }
    }

    /** Whether it was told to end: what fails from then on is no failure. */
    synchronized boolean stopped() {
        return stopped;
    }
}
