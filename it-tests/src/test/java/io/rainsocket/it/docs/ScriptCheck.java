package io.rainsocket.it.docs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** Asks Node whether it understands a script; nothing is run. */
final class ScriptCheck {

    private static final Pattern SCRIPT =
            Pattern.compile("<script(?<module> type=\"module\")?>(?<code>.*?)</script>", Pattern.DOTALL);

    private ScriptCheck() {}

    /** What Node says about all scripts inside a page's markup; empty if it has no complaint. */
    static List<String> html(String markup, Path folder) {
        return SCRIPT.matcher(markup)
                .results()
                .map(script -> check(script.group(2), script.group(1) == null ? "script.cjs" : "module.mjs", folder))
                .filter(complaint -> !complaint.isEmpty())
                .toList();
    }

    /** What Node says about a module; empty if it has no complaint. */
    static List<String> module(String code, Path folder) {
        String complaint = check(code, "module.mjs", folder);
        return complaint.isEmpty() ? List.of() : List.of(complaint);
    }

    private static String check(String code, String name, Path folder) {
        try {
            Path file = Files.writeString(folder.resolve(name), code);
            Path answer = folder.resolve("answer");
            Process node = new ProcessBuilder("node", "--check", file.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(answer.toFile())
                    .start();
            if (!node.waitFor(30, TimeUnit.SECONDS)) {
                node.destroyForcibly();
                return "node --check does not end";
            }
            return node.exitValue() == 0 ? "" : Files.readString(answer, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("node cannot be started: is it on the PATH?", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
