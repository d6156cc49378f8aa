package io.rainsocket.it.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The project's files as they are in the repository. */
final class Project {

    static final Path ROOT = Path.of("").toAbsolutePath().getParent();

    /** Folders that builds fill. */
    private static final Set<String> GENERATED = Set.of("target", "node_modules", ".git");

    private Project() {}

    /** All Markdown pages, wherever they are. */
    static List<Page> pages() {
        return files(ROOT, ".md").stream().map(Page::read).toList();
    }

    /** The page at a path below the root. */
    static Page page(String path) {
        return Page.read(ROOT.resolve(path));
    }

    /** All files below a folder whose name ends like this, in a stable order. */
    static List<Path> files(Path folder, String suffix) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(suffix))
                    .filter(file -> !isGenerated(file))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A property of a module's {@code pom.xml}. */
    static String property(String module, String name) {
        Matcher value = Pattern.compile("<" + Pattern.quote(name) + ">([^<]+)<")
                .matcher(text(ROOT.resolve(module).resolve("pom.xml")));
        if (!value.find()) {
            throw new IllegalArgumentException(module + "/pom.xml has no property " + name);
        }
        return value.group(1);
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isGenerated(Path file) {
        for (Path part : ROOT.relativize(file)) {
            if (GENERATED.contains(part.toString())) {
                return true;
            }
        }
        return false;
    }
}
