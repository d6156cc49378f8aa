package io.rainsocket.client;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The files of the client runtime, read once from the class path. Safe for any thread. */
public final class ClientFiles {

    private static final String FOLDER = "/META-INF/rainsocket/client/";

    /** Nothing that leaves the folder. */
    private static final Pattern NAME = Pattern.compile("/([A-Za-z0-9_-]+(?:\\.[A-Za-z0-9_-]+)+)");

    private final Map<String, ClientFile> files = new ConcurrentHashMap<>();
    private volatile boolean served = true;

    /** Answers 404 from now on. */
    public void switchOff() {
        served = false;
    }

    /**
     * Answers a request with the file that its path names, or with 404.
     *
     * @param request the request
     * @param response its answer
     * @throws IOException if the client is gone
     */
    public void serve(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<ClientFile> file = served ? find(request.getPathInfo()) : Optional.empty();
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            file.get().send(request, response);
        }
    }

    private Optional<ClientFile> find(String path) {
        var matcher = NAME.matcher(path == null ? "" : path);
        if (!matcher.matches() || !ClientFile.hasKnownType(matcher.group(1))) {
            return Optional.empty();
        }
        ClientFile known = files.get(matcher.group(1));
        return known != null ? Optional.of(known) : load(matcher.group(1));
    }

    /** Only files that exist are remembered: a client must not fill the memory with names. */
    private Optional<ClientFile> load(String name) {
        try (InputStream in = ClientFiles.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                return Optional.empty();
            }
            ClientFile file = ClientFile.of(name, in.readAllBytes());
            files.put(name, file);
            return Optional.of(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
