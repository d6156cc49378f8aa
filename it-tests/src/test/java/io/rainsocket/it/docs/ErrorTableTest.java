package io.rainsocket.it.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of codes has all that the sources have, once each, and no other. */
class ErrorTableTest {

    /** At the start of a string: comments may name codes, and ranges of them. */
    private static final Pattern CODE = Pattern.compile("[\"'](RS-\\d{4})");

    /** {@code DefinitionError} has the bare numbers. */
    private static final Pattern NUMBER = Pattern.compile("^ {4}[A-Z_]+\\(\\s*(\\d{3}),", Pattern.MULTILINE);

    @Test
    void hasAllCodesOnce() {
        List<String> documented = Project.page("docs/reference/errors.md").rows().stream()
                .map(row -> row.get(0).replace("`", ""))
                .toList();
        assertThat(documented).doesNotHaveDuplicates().containsExactlyElementsOf(codes().keySet());
    }

    @Test
    void aCodeBelongsToOnePackage() {
        assertThat(codes())
                .isNotEmpty()
                .allSatisfy((code, folders) -> assertThat(folders).as(code).hasSize(1));
    }

    /** Each code with the folders of the sources that use it. */
    private static Map<String, Set<Path>> codes() {
        Map<String, Set<Path>> codes = new TreeMap<>();
        sources().forEach(file -> codesOf(file).forEach(code -> codes.computeIfAbsent(code, first -> new TreeSet<>())
                .add(file.getParent())));
        return codes;
    }

    private static Stream<Path> sources() {
        return Stream.concat(
                Stream.of("api", "core", "cdi-extension", "embedded")
                        .flatMap(module ->
                                Project.files(Project.ROOT.resolve(module).resolve("src/main"), ".java").stream()),
                Project.files(Project.ROOT.resolve("client-runtime/src"), ".ts").stream());
    }

    private static Stream<String> codesOf(Path file) {
        String text = Project.text(file);
        Stream<String> numbers = file.endsWith("DefinitionError.java")
                ? NUMBER.matcher(text).results().map(number -> "RS-0" + number.group(1))
                : Stream.of();
        return Stream.concat(CODE.matcher(text).results().map(code -> code.group(1)), numbers);
    }
}
