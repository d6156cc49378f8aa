package io.rainsocket.websocket;

import jakarta.websocket.Extension;
import jakarta.websocket.server.ServerContainer;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;

/**
 * Finds the extension that compresses WebSocket messages (RFC 7692). Endpoints must only name one that their container implements: Tyrus
 * agrees to any with this name and then sends what no client understands.
 */
public final class MessageCompression {

    private static final Logger LOG = System.getLogger(MessageCompression.class.getName());

    private static final String NAME = "permessage-deflate";
    private static final String TYRUS = "org.glassfish.tyrus.";

    /** In a jar of its own, which servers do not have but applications may: {@code tyrus-extension-deflate}. */
    private static final String OF_TYRUS = TYRUS + "ext.extension.deflate.PerMessageDeflateExtension";

    private MessageCompression() {}

    /**
     * Looks for it.
     *
     * @param container the WebSocket container
     * @param loader of the web application
     * @return for an endpoint's configuration; empty, which is logged, if messages cannot be compressed here
     */
    public static List<Extension> of(ServerContainer container, ClassLoader loader) {
        Optional<Extension> found = container.getInstalledExtensions().stream()
                .filter(extension -> extension.getName().equals(NAME))
                .findFirst();
        if (found.isEmpty() && container.getClass().getName().startsWith(TYRUS)) {
            found = ofTyrus(loader);
        }
        if (found.isEmpty()) {
            LOG.log(
                    Level.WARNING,
                    "RS-0657 RainsocketConfig.perMessageDeflate is true, but {0} does not compress WebSocket messages; "
                            + "messages are sent as they are; see the documentation for what each server needs",
                    container.getClass().getName());
        }
        return found.map(List::of).orElse(List.of());
    }

    private static Optional<Extension> ofTyrus(ClassLoader loader) {
        try {
            return Optional.of((Extension) Class.forName(OF_TYRUS, true, loader)
                    .getDeclaredConstructor()
                    .newInstance());
        } catch (ReflectiveOperationException | LinkageError | ClassCastException e) {
            LOG.log(Level.DEBUG, "no " + OF_TYRUS, e);
            return Optional.empty();
        }
    }
}
