package io.rainsocket.embedded;

import java.net.URI;

/** The servers that the same behaviour is seen on. Public, so that other modules can run theirs on them, too. */
public enum Stack {
    /** What the launcher is made of. */
    UNDERTOW {
        @Override
        public Running start(WebApp... apps) {
            RainsocketServer.Builder builder = RainsocketServer.builder();
            for (WebApp app : apps) {
                builder.deploy(app);
            }
            RainsocketServer server = builder.start();
            return new Running() {
                @Override
                public URI url(String path) {
                    return server.url(path);
                }

                @Override
                public void close() {
                    server.close();
                }
            };
        }
    },
    /** Tyrus on Grizzly: no servlet filter stands before its WebSockets. */
    GRIZZLY {
        @Override
        public Running start(WebApp... apps) {
            return GrizzlyServer.start(apps);
        }
    };

    /**
     * Starts a server on any free port of 127.0.0.1.
     *
     * @param apps its web applications
     * @return the server
     */
    public abstract Running start(WebApp... apps);

    /** A server that is up. */
    public interface Running extends AutoCloseable {

        /**
         * The address of a path.
         *
         * @param path starts with a slash
         * @return an {@code http} URL
         */
        URI url(String path);

        @Override
        void close();
    }
}
